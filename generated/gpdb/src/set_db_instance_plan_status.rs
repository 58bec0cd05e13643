// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDBInstancePlanStatus`, from `gpdb/SetDBInstancePlanStatus.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a scheduled plan of an instance without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::SetDBInstancePlanStatusRequest::new()
///     .plan_id("...")
///     .plan_status("...")
///     .db_instance_id("...");
/// let reply = client.set_db_instance_plan_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDBInstancePlanStatusRequest {
    /// **Required.** Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans).
    pub plan_id: Option<String>,
    /// **Required.** State of the plan, to narrow the list down to or to be put into.
    pub plan_status: Option<Open<PlanStatus>>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl SetDBInstancePlanStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `PlanStatus`, which is required.
    pub fn plan_status(mut self, value: impl Into<Open<PlanStatus>>) -> Self {
        self.plan_status = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    SetDBInstancePlanStatusRequest {
        "PlanId" => plan_id: query,
        "PlanStatus" => plan_status: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for SetDBInstancePlanStatusRequest {
    type Response = SetDBInstancePlanStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDBInstancePlanStatus")
        .required(&["PlanId", "PlanStatus", "DBInstanceId"]);
}

/// Response to [`SetDBInstancePlanStatusRequest`].
#[non_exhaustive]
pub struct SetDBInstancePlanStatusResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans). Example: `1234`.
    pub plan_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34b32a0a-08ef-4a87-b6be-cdd988888888`.
    pub request_id: Option<String>,
}

response! {
    SetDBInstancePlanStatusResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "PlanId" => plan_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// State of the plan, to narrow the list down to or to be put into.
    pub enum PlanStatus {
        /// Switches the plan on.
        Enable = "enable",
        /// Switches the plan off.
        Disable = "disable",
    }
}
