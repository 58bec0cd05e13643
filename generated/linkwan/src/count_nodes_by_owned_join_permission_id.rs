// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountNodesByOwnedJoinPermissionId`, from `linkwan/CountNodesByOwnedJoinPermissionId.md`.

use alicloud_runtime::codegen::*;

/// Returns how many nodes with a join permission of the account match the filter.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountNodesByOwnedJoinPermissionIdRequest::new()
///     .join_permission_id("...");
/// let reply = client.count_nodes_by_owned_join_permission_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountNodesByOwnedJoinPermissionIdRequest {
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// Keeps what has nodes whose DevEUI contains these digits.
    pub fuzzy_dev_eui: Option<String>,
}

impl CountNodesByOwnedJoinPermissionIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `FuzzyDevEui`.
    pub fn fuzzy_dev_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_dev_eui = Some(value.into());
        self
    }
}

request! {
    CountNodesByOwnedJoinPermissionIdRequest {
        "JoinPermissionId" => join_permission_id: query,
        "FuzzyDevEui" => fuzzy_dev_eui: query,
    }
}

impl Operation for CountNodesByOwnedJoinPermissionIdRequest {
    type Response = CountNodesByOwnedJoinPermissionIdResponse;
    type Error = CountNodesByOwnedJoinPermissionIdError;
    const INFO: OperationInfo = super::operation("CountNodesByOwnedJoinPermissionId")
        .required(&["JoinPermissionId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountNodesByOwnedJoinPermissionIdError] = &[
        CountNodesByOwnedJoinPermissionIdError::ForbiddenByRam,
        CountNodesByOwnedJoinPermissionIdError::ForbiddenByRiskControl,
        CountNodesByOwnedJoinPermissionIdError::InternalError,
    ];
}

/// Response to [`CountNodesByOwnedJoinPermissionIdRequest`].
#[non_exhaustive]
pub struct CountNodesByOwnedJoinPermissionIdResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountNodesByOwnedJoinPermissionIdResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountNodesByOwnedJoinPermissionIdRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountNodesByOwnedJoinPermissionIdError = super::DocumentedError;
