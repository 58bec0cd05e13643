// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllGroups`, from `sas/DescribeAllGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists all server groups with their ID and name, without their servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAllGroupsRequest::new();
/// let reply = client.describe_all_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllGroupsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAllGroupsRequest {
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
    DescribeAllGroupsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAllGroupsRequest {
    type Response = DescribeAllGroupsResponse;
    type Error = DescribeAllGroupsError;
    const INFO: OperationInfo = super::operation("DescribeAllGroups").read_only();
    const ERRORS: &'static [DescribeAllGroupsError] = &[
        DescribeAllGroupsError::NoPermission,
        DescribeAllGroupsError::ServerError,
    ];
}

/// Response to [`DescribeAllGroupsRequest`].
#[non_exhaustive]
pub struct DescribeAllGroupsResponse {
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// The groups that were found or are concerned, one entry each.
    pub groups: Vec<Group>,
}

response! {
    DescribeAllGroupsResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "Groups" => groups: list(""),
    }
}

/// The groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Name of the group that the call or the item is about. Example: `abc`.
    pub group_name: Option<String>,
    /// ID of the group that the call or the item is about. Example: `8834224`.
    pub group_id: Option<i32>,
    /// Whether it is the default group or one made by you. Example: `1`.
    pub group_flag: Option<i32>,
}

response! {
    Group {
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "GroupFlag" => group_flag: value,
    }
}

/// Errors that the documentation of [`DescribeAllGroupsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAllGroupsError = super::DocumentedError;
