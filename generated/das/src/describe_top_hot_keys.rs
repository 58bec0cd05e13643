// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTopHotKeys`, from `das/DescribeTopHotKeys.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HotKey};

/// Lists the 100 hottest keys of a cache instance in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeTopHotKeysRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_top_hot_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTopHotKeysRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeTopHotKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeTopHotKeysRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeTopHotKeysRequest {
    type Response = DescribeTopHotKeysResponse;
    type Error = DescribeTopHotKeysError;
    const INFO: OperationInfo = super::operation("DescribeTopHotKeys")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeTopHotKeysError] = &[
        DescribeTopHotKeysError::InvalidParams,
        DescribeTopHotKeysError::NoPermission,
    ];
}

/// Response to [`DescribeTopHotKeysRequest`].
#[non_exhaustive]
pub struct DescribeTopHotKeysResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TopHotKeyData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeTopHotKeysResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TopHotKeyData {
    /// Key that opens, signs or picks out the hot.
    pub hot_key: Vec<HotKey>,
}

response! {
    TopHotKeyData {
        "HotKey" => hot_key: list(""),
    }
}

/// Errors that the documentation of [`DescribeTopHotKeysRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeTopHotKeysError = super::DocumentedError;
