// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGroupIdByGroupName`, from `sas/QueryGroupIdByGroupName.md`.

use alicloud_runtime::codegen::*;

/// Looks up the ID of a server group by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryGroupIdByGroupNameRequest::new()
///     .group_name("...");
/// let reply = client.query_group_id_by_group_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGroupIdByGroupNameRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
}

impl QueryGroupIdByGroupNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    QueryGroupIdByGroupNameRequest {
        "SourceIp" => source_ip: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for QueryGroupIdByGroupNameRequest {
    type Response = QueryGroupIdByGroupNameResponse;
    type Error = QueryGroupIdByGroupNameError;
    const INFO: OperationInfo = super::operation("QueryGroupIdByGroupName")
        .required(&["GroupName"])
        .read_only();
    const ERRORS: &'static [QueryGroupIdByGroupNameError] = &[
        QueryGroupIdByGroupNameError::NoPermission,
        QueryGroupIdByGroupNameError::ServerError,
    ];
}

/// Response to [`QueryGroupIdByGroupNameRequest`].
#[non_exhaustive]
pub struct QueryGroupIdByGroupNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `9935302`.
    pub group_id: Option<i64>,
}

response! {
    QueryGroupIdByGroupNameResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
    }
}

/// Errors that the documentation of [`QueryGroupIdByGroupNameRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryGroupIdByGroupNameError = super::DocumentedError;
