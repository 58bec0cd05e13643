// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeadLockDetail`, from `das/GetDeadLockDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads the details of one deadlock on a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDeadLockDetailRequest::new()
///     .instance_id("...")
///     .text_id("...");
/// let reply = client.get_dead_lock_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeadLockDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** ID of the text that the call is about.
    pub text_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetDeadLockDetailRequest {
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
    /// Sets `TextId`, which is required.
    pub fn text_id(mut self, value: impl Into<String>) -> Self {
        self.text_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetDeadLockDetailRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "TextId" => text_id: query,
        "Source" => source: query,
    }
}

impl Operation for GetDeadLockDetailRequest {
    type Response = GetDeadLockDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDeadLockDetail")
        .required(&["InstanceId", "TextId"])
        .read_only();
}

/// Response to [`GetDeadLockDetailRequest`], which the documentation does not describe.
pub type GetDeadLockDetailResponse = alicloud_runtime::UndocumentedResponse;
