// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstancePlan`, from `gpdb/DeleteDBInstancePlan.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled plan of an instance, so that it does not run again.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteDBInstancePlanRequest::new()
///     .plan_id("...")
///     .db_instance_id("...");
/// let reply = client.delete_db_instance_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstancePlanRequest {
    /// **Required.** Scheduled task of the instance that is meant, as listed by
    /// [`DescribeDBInstancePlans`](super::Client::describe_db_instance_plans).
    pub plan_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteDBInstancePlanRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstancePlanRequest {
        "PlanId" => plan_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteDBInstancePlanRequest {
    type Response = DeleteDBInstancePlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBInstancePlan")
        .required(&["PlanId", "DBInstanceId"]);
}

/// Response to [`DeleteDBInstancePlanRequest`].
#[non_exhaustive]
pub struct DeleteDBInstancePlanResponse {
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
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    DeleteDBInstancePlanResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "PlanId" => plan_id: value,
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
