// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLatestDeadLockAnalysis`, from `das/CreateLatestDeadLockAnalysis.md`.

use alicloud_runtime::codegen::*;

/// Starts an analysis of the most recent deadlock on a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateLatestDeadLockAnalysisRequest::new()
///     .instance_id("...");
/// let reply = client.create_latest_dead_lock_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLatestDeadLockAnalysisRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl CreateLatestDeadLockAnalysisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    CreateLatestDeadLockAnalysisRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
    }
}

impl Operation for CreateLatestDeadLockAnalysisRequest {
    type Response = CreateLatestDeadLockAnalysisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLatestDeadLockAnalysis")
        .required(&["InstanceId"]);
}

/// Response to [`CreateLatestDeadLockAnalysisRequest`], which the documentation does not describe.
pub type CreateLatestDeadLockAnalysisResponse = alicloud_runtime::UndocumentedResponse;
