// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupStruct`, from `sas/DescribeGroupStruct.md`.

use alicloud_runtime::codegen::*;

/// Shows the server groups as a tree with server counts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupStructRequest::new();
/// let reply = client.describe_group_struct(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupStructRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeGroupStructRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeGroupStructRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeGroupStructRequest {
    type Response = DescribeGroupStructResponse;
    type Error = DescribeGroupStructError;
    const INFO: OperationInfo = super::operation("DescribeGroupStruct").read_only();
    const ERRORS: &'static [DescribeGroupStructError] = &[
        DescribeGroupStructError::NoPermission,
        DescribeGroupStructError::ServerError,
    ];
}

/// Response to [`DescribeGroupStructRequest`].
#[non_exhaustive]
pub struct DescribeGroupStructResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBC6E47-7508-58C9-9E76-528E118C****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `958****`.
    pub group_id: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `TestGroupName`.
    pub group_name: Option<String>,
    /// How many there are of this: machine. Example: `30`.
    pub machine_num: Option<i32>,
    /// Position of the group in its sequence, or the index for it. Example: `1`.
    pub group_index: Option<i32>,
    /// Group above this one in the tree. Example: `958****`.
    pub group_father: Option<i32>,
    /// Level that the group has on its scale. Example: `2`.
    pub group_level: Option<i32>,
    /// Whether it is the default group or one made by you. Example: `0`.
    pub group_flag: Option<i32>,
    /// The groups that were found or are concerned, one entry each. Example: `text`.
    pub groups: Vec<String>,
}

response! {
    DescribeGroupStructResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "MachineNum" => machine_num: value,
        "GroupIndex" => group_index: value,
        "GroupFather" => group_father: value,
        "GroupLevel" => group_level: value,
        "GroupFlag" => group_flag: value,
        "Groups" => groups: list(""),
    }
}

/// Errors that the documentation of [`DescribeGroupStructRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeGroupStructError = super::DocumentedError;
