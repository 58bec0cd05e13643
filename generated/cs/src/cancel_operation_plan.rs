// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelOperationPlan`, from `cs/CancelOperationPlan.md`.

use alicloud_runtime::codegen::*;

/// Cancels a plan of automated O\&M that has not been carried out yet.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CancelOperationPlanRequest::new()
///     .plan_id("P-655c9c127e0e6603ef00****");
/// let reply = client.cancel_operation_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelOperationPlanRequest {
    /// **Required.** ID of a planned operation, as
    /// [`ListOperationPlans`](super::Client::list_operation_plans) returns it.
    /// Example: `P-655c9c127e0e6603ef00****`.
    pub plan_id: Option<String>,
}

impl CancelOperationPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `plan_id`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
}

request! {
    CancelOperationPlanRequest {
        "plan_id" => plan_id: path,
    }
}

impl Operation for CancelOperationPlanRequest {
    type Response = CancelOperationPlanResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CancelOperationPlan")
        .roa("DELETE", "/operation/plans/{plan_id}")
        .required(&["plan_id"]);
}

/// Response to [`CancelOperationPlanRequest`].
#[non_exhaustive]
pub struct CancelOperationPlanResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `db82195b-75a8-40e5-9be4-16f1829dc624`.
    pub request_id: Option<String>,
}

response! {
    CancelOperationPlanResponse {
        "request_id" => request_id: value,
    }
}
