// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstancePlan`, from `gpdb/CreateDBInstancePlan.md`.

use alicloud_runtime::codegen::*;

/// Schedules actions on an instance, such as pausing, resuming, or scaling, once or periodically.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDBInstancePlanRequest::new()
///     .db_instance_id("...")
///     .plan_name("...")
///     .plan_type("...")
///     .plan_schedule_type("...")
///     .plan_config("...");
/// let reply = client.create_db_instance_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstancePlanRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Display text for the scheduled task.
    pub plan_name: Option<String>,
    /// Free text that tells people about the plan.
    pub plan_desc: Option<String>,
    /// **Required.** What the task does: pause and resume the instance, change the number of compute
    /// nodes, or change their size.
    pub plan_type: Option<String>,
    /// **Required.** Whether the task runs once at a later time (`Postpone`) or again and again
    /// (`Regular`).
    pub plan_schedule_type: Option<String>,
    /// Day or moment of the plan start.
    pub plan_start_date: Option<String>,
    /// Day or moment of the plan end.
    pub plan_end_date: Option<String>,
    /// **Required.** Settings of the plan, and what it works with.
    pub plan_config: Option<String>,
}

impl CreateDBInstancePlanRequest {
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
    /// Sets `PlanName`, which is required.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `PlanDesc`.
    pub fn plan_desc(mut self, value: impl Into<String>) -> Self {
        self.plan_desc = Some(value.into());
        self
    }
    /// Sets `PlanType`, which is required.
    pub fn plan_type(mut self, value: impl Into<String>) -> Self {
        self.plan_type = Some(value.into());
        self
    }
    /// Sets `PlanScheduleType`, which is required.
    pub fn plan_schedule_type(mut self, value: impl Into<String>) -> Self {
        self.plan_schedule_type = Some(value.into());
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
    /// Sets `PlanConfig`, which is required.
    pub fn plan_config(mut self, value: impl Into<String>) -> Self {
        self.plan_config = Some(value.into());
        self
    }
}

request! {
    CreateDBInstancePlanRequest {
        "DBInstanceId" => db_instance_id: query,
        "PlanName" => plan_name: query,
        "PlanDesc" => plan_desc: query,
        "PlanType" => plan_type: query,
        "PlanScheduleType" => plan_schedule_type: query,
        "PlanStartDate" => plan_start_date: query,
        "PlanEndDate" => plan_end_date: query,
        "PlanConfig" => plan_config: query,
    }
}

impl Operation for CreateDBInstancePlanRequest {
    type Response = CreateDBInstancePlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBInstancePlan")
        .required(
            &["DBInstanceId", "PlanName", "PlanType", "PlanScheduleType", "PlanConfig"],
        );
}

/// Response to [`CreateDBInstancePlanRequest`].
#[non_exhaustive]
pub struct CreateDBInstancePlanResponse {
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
    CreateDBInstancePlanResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
        "PlanId" => plan_id: value,
    }
}
