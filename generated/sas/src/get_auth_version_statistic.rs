// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAuthVersionStatistic`, from `sas/GetAuthVersionStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts the protected assets by edition.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAuthVersionStatisticRequest::new();
/// let reply = client.get_auth_version_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAuthVersionStatisticRequest {}

impl GetAuthVersionStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAuthVersionStatisticRequest {}
}

impl Operation for GetAuthVersionStatisticRequest {
    type Response = GetAuthVersionStatisticResponse;
    type Error = GetAuthVersionStatisticError;
    const INFO: OperationInfo = super::operation("GetAuthVersionStatistic").read_only();
    const ERRORS: &'static [GetAuthVersionStatisticError] = &[
        GetAuthVersionStatisticError::NoPermission,
        GetAuthVersionStatisticError::ServerError,
    ];
}

/// Response to [`GetAuthVersionStatisticRequest`].
#[non_exhaustive]
pub struct GetAuthVersionStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CA2BDF6-F3BD-51A4-BAAC-30B02F7A3FBB`.
    pub request_id: Option<String>,
    /// The statistics that were found or are concerned, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    GetAuthVersionStatisticResponse {
        "RequestId" => request_id: value,
        "Statistics" => statistics: list(""),
    }
}

/// The statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// Which version of the auth is meant. Example: `6`.
    pub auth_version: Option<i32>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    Statistic {
        "AuthVersion" => auth_version: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`GetAuthVersionStatisticRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAuthVersionStatisticError = super::DocumentedError;
