// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHotKeys`, from `das/DescribeHotKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the hot keys of a Redis instance, with type and heat.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeHotKeysRequest::new()
///     .instance_id("...");
/// let reply = client.describe_hot_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHotKeysRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl DescribeHotKeysRequest {
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
    DescribeHotKeysRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeHotKeysRequest {
    type Response = DescribeHotKeysResponse;
    type Error = DescribeHotKeysError;
    const INFO: OperationInfo = super::operation("DescribeHotKeys")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHotKeysError] = &[
        DescribeHotKeysError::InvalidParams,
        DescribeHotKeysError::NoPermission,
    ];
}

/// Response to [`DescribeHotKeysRequest`].
#[non_exhaustive]
pub struct DescribeHotKeysResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HotKeyData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeHotKeysResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HotKeyData {
    /// Key that opens, signs or picks out the hot.
    pub hot_key: Vec<HotKey>,
}

response! {
    HotKeyData {
        "HotKey" => hot_key: list(""),
    }
}

/// Key that opens, signs or picks out the hot.
#[non_exhaustive]
pub struct HotKey {
    /// Name in a pair of name and value. Example: `abc:def:eng`.
    pub key: Option<String>,
    /// Number of the database. Example: `0`.
    pub db: Option<i32>,
    /// How often the key was accessed a second. Example: `5500~6000`.
    pub hot: Option<String>,
    /// Which kind of key it is or is to be. Example: `zset`.
    pub key_type: Option<String>,
    /// How large it is, or how many a page holds. Example: `2`.
    pub size: Option<i64>,
}

response! {
    HotKey {
        "Key" => key: value,
        "Db" => db: value,
        "Hot" => hot: value,
        "KeyType" => key_type: value,
        "Size" => size: value,
    }
}

/// Errors that the documentation of [`DescribeHotKeysRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeHotKeysError = super::DocumentedError;
