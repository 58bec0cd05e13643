// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalArgument = "IllegalArgument" ("400"), "", "";
        IllegalArgumentAppName = "IllegalArgument.AppName" ("400"), "", "";
        IllegalArgumentBurstCount = "IllegalArgument.BurstCount" ("400"), "", "";
        IllegalArgumentControlBehavior = "IllegalArgument.ControlBehavior" ("400"), "", "";
        IllegalArgumentDurationInSec = "IllegalArgument.DurationInSec" ("400"), "", "";
        IllegalArgumentHalfOpenBaseAmountPerStep = "IllegalArgument.HalfOpenBaseAmountPerStep" ("400"), "", "";
        IllegalArgumentHalfOpenRecoveryStepNum = "IllegalArgument.HalfOpenRecoveryStepNum" ("400"), "", "";
        IllegalArgumentMaxQueueingTimeM = "IllegalArgument.MaxQueueingTimeM" ("400"), "", "";
        IllegalArgumentMetricType = "IllegalArgument.MetricType" ("400"), "", "";
        IllegalArgumentMinRequestAmount = "IllegalArgument.MinRequestAmount" ("400"), "", "";
        IllegalArgumentNamespace = "IllegalArgument.Namespace" ("400"), "", "";
        IllegalArgumentParamIdx = "IllegalArgument.ParamIdx" ("400"), "", "";
        IllegalArgumentParamItems = "IllegalArgument.ParamItems" ("400"), "", "";
        IllegalArgumentRecoveryTimeoutMs = "IllegalArgument.RecoveryTimeoutMs" ("400"), "", "";
        IllegalArgumentRefResource = "IllegalArgument.RefResource" ("400"), "", "";
        IllegalArgumentRelationStrategy = "IllegalArgument.RelationStrategy" ("400"), "", "";
        IllegalArgumentResource = "IllegalArgument.Resource" ("400"), "", "";
        IllegalArgumentRuleId = "IllegalArgument.RuleId" ("400"), "", "";
        IllegalArgumentSlowRtMS = "IllegalArgument.SlowRtMS" ("400"), "", "";
        IllegalArgumentStatDurationMs = "IllegalArgument.StatDurationMs" ("400"), "", "";
        IllegalArgumentStrategy = "IllegalArgument.Strategy" ("400"), "", "";
        IllegalArgumentThreshold = "IllegalArgument.Threshold" ("400"), "", "";
        IllegalArgumentWarmUpPeriodSec = "IllegalArgument.WarmUpPeriodSec" ("400"), "", "";
    }
}
