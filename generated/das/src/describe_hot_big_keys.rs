// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHotBigKeys`, from `das/DescribeHotBigKeys.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BigKey, HotKey};

/// Reads the hot keys and big keys that are in memory right now.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeHotBigKeysRequest::new()
///     .instance_id("...");
/// let reply = client.describe_hot_big_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHotBigKeysRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl DescribeHotBigKeysRequest {
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
}

request! {
    DescribeHotBigKeysRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeHotBigKeysRequest {
    type Response = DescribeHotBigKeysResponse;
    type Error = DescribeHotBigKeysError;
    const INFO: OperationInfo = super::operation("DescribeHotBigKeys")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHotBigKeysError] = &[
        DescribeHotBigKeysError::InvalidParams,
        DescribeHotBigKeysError::NoPermission,
    ];
}

/// Response to [`DescribeHotBigKeysRequest`].
#[non_exhaustive]
pub struct DescribeHotBigKeysResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HotBigKeyData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeHotBigKeysResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HotBigKeyData {
    /// The hot keys that were found or are concerned, one entry each.
    pub hot_keys: Vec<HotKey>,
    /// The big keys that were found or are concerned, one entry each.
    pub big_keys: Vec<BigKey>,
    /// Why hot keys could not be found, if so. Example: `current version doesn't support`.
    pub hot_key_msg: Option<String>,
    /// Why large keys could not be found, if so. Example: `current version doesn't support`.
    pub big_key_msg: Option<String>,
}

response! {
    HotBigKeyData {
        "HotKeys" => hot_keys: list("HotKey"),
        "BigKeys" => big_keys: list("BigKey"),
        "HotKeyMsg" => hot_key_msg: value,
        "BigKeyMsg" => big_key_msg: value,
    }
}

/// Errors that the documentation of [`DescribeHotBigKeysRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeHotBigKeysError = super::DocumentedError;
