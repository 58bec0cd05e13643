// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDBInstancePlan`, from `gpdb/UpdateDBInstancePlan.md`.

use alicloud_runtime::codegen::*;

/// Changes name, dates, or settings of a scheduled plan of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpdateDBInstancePlanRequest::new()
///     .db_instance_id("...")
///     .plan_id("...");
/// let reply = client.update_db_instance_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDBInstancePlanRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Display text for the scheduled task.
    pub plan_name: Option<String>,
    /// Free text that tells people about the plan.
    pub plan_desc: Option<String>,
    /// Day or moment of the plan start.
    pub plan_start_date: Option<String>,
    /// Day or moment of the plan end.
    pub plan_end_date: Option<String>,
    /// Settings of the plan, and what it works with.
    pub plan_config: Option<String>,
    /// **Required.** Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans).
    pub plan_id: Option<String>,
}

impl UpdateDBInstancePlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PlanName`.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `PlanDesc`.
    pub fn plan_desc(mut self, value: impl Into<String>) -> Self {
        self.plan_desc = Some(value.into());
        self
    }
    /// Sets `PlanStartDate`.
    pub fn plan_start_date(mut self, value: impl Into<String>) -> Self {
        self.plan_start_date = Some(value.into());
        self
    }
    /// Sets `PlanEndDate`.
    pub fn plan_end_date(mut self, value: impl Into<String>) -> Self {
        self.plan_end_date = Some(value.into());
        self
    }
    /// Sets `PlanConfig`.
    pub fn plan_config(mut self, value: impl Into<String>) -> Self {
        self.plan_config = Some(value.into());
        self
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
}

request! {
    UpdateDBInstancePlanRequest {
        "DBInstanceId" => db_instance_id: query,
        "PlanName" => plan_name: query,
        "PlanDesc" => plan_desc: query,
        "PlanStartDate" => plan_start_date: query,
        "PlanEndDate" => plan_end_date: query,
        "PlanConfig" => plan_config: query,
        "PlanId" => plan_id: query,
    }
}

impl Operation for UpdateDBInstancePlanRequest {
    type Response = UpdateDBInstancePlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDBInstancePlan")
        .required(&["DBInstanceId", "PlanId"]);
}

/// Response to [`UpdateDBInstancePlanRequest`].
#[non_exhaustive]
pub struct UpdateDBInstancePlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34b32a0a-08ef-4a87-b6be-cdd9f56fc3ad`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans). Example: `1234`.
    pub plan_id: Option<String>,
}

response! {
    UpdateDBInstancePlanResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
        "PlanId" => plan_id: value,
    }
}
