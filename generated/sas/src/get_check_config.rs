// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckConfig`, from `sas/GetCheckConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Check};

/// Reads the settings of the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckConfigRequest::new();
/// let reply = client.get_check_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckConfigRequest {}

impl GetCheckConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCheckConfigRequest {}
}

impl Operation for GetCheckConfigRequest {
    type Response = GetCheckConfigResponse;
    type Error = GetCheckConfigError;
    const INFO: OperationInfo = super::operation("GetCheckConfig").read_only();
    const ERRORS: &'static [GetCheckConfigError] = &[
        GetCheckConfigError::IllegalParam,
        GetCheckConfigError::NoPermission,
        GetCheckConfigError::ServerError,
    ];
}

/// Response to [`GetCheckConfigRequest`].
#[non_exhaustive]
pub struct GetCheckConfigResponse {
    /// The cycle days that were found or are concerned, one entry each. Example: `[1, 2, 3, 4, 5]`.
    pub cycle_days: Vec<i32>,
    /// When it began, or where the period begins that the data is about. Example: `0`.
    pub start_time: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `6`.
    pub end_time: Option<i32>,
    /// The standards that were found or are concerned, one entry each.
    pub standards: Vec<Standard>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A3D5C8F-2A42-5477-BDD8-27E64B5F1739`.
    pub request_id: Option<String>,
    /// Whether this is switched on: auto check. Example: `true`.
    pub enable_auto_check: Option<bool>,
    /// Whether this is switched on: add check. Example: `false`.
    pub enable_add_check: Option<bool>,
    /// The selected checks that were found or are concerned, one entry each.
    pub selected_checks: Vec<Check>,
}

response! {
    GetCheckConfigResponse {
        "CycleDays" => cycle_days: list(""),
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Standards" => standards: list(""),
        "RequestId" => request_id: value,
        "EnableAutoCheck" => enable_auto_check: value,
        "EnableAddCheck" => enable_add_check: value,
        "SelectedChecks" => selected_checks: list(""),
    }
}

/// The standards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Standard {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that the show goes by. Example: `text`.
    pub show_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `RISK`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ON`.
    pub status: Option<String>,
}

response! {
    Standard {
        "Id" => id: value,
        "ShowName" => show_name: value,
        "Type" => type_: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetCheckConfigRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckConfigError = super::DocumentedError;
