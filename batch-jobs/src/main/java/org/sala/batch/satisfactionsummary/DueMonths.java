package org.sala.batch.satisfactionsummary;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import org.sala.batch.CurrentRun;
import org.sala.satisfaction.boundary.SatisfactionIntake;

/**
 * Makes a partition of each month whose answers have not been summed up. Which those are stands beside the sums; a plan is
 * therefore always made anew and never taken from an earlier execution.
 */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DueMonths implements PartitionMapper {
    private static final int PROCESSORS = 2;

    @Inject
    private SatisfactionIntake intake;

    @Inject
    private CurrentRun run;

    @Override
    public PartitionPlan mapPartitions() {
        intake.letGo();
        List<YearMonth> months = intake.months();
        run.plan(months.size());
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setThreads(PROCESSORS);
        plan.setPartitions(months.size());
        plan.setPartitionProperties(months.stream().map(DueMonths::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(YearMonth month) {
        Properties properties = new Properties();
        properties.setProperty("month", month.toString());
        return properties;
    }
}
