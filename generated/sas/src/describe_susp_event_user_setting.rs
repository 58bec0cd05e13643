// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspEventUserSetting`, from `sas/DescribeSuspEventUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Shows which alert levels the user has switched on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspEventUserSettingRequest::new();
/// let reply = client.describe_susp_event_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspEventUserSettingRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i32>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeSuspEventUserSettingRequest {
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
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i32) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeSuspEventUserSettingRequest {
        "SourceIp" => source_ip: query,
        "Id" => id: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeSuspEventUserSettingRequest {
    type Response = DescribeSuspEventUserSettingResponse;
    type Error = DescribeSuspEventUserSettingError;
    const INFO: OperationInfo = super::operation("DescribeSuspEventUserSetting")
        .read_only();
    const ERRORS: &'static [DescribeSuspEventUserSettingError] = &[
        DescribeSuspEventUserSettingError::NoPermission,
        DescribeSuspEventUserSettingError::ServerError,
    ];
}

/// Response to [`DescribeSuspEventUserSettingRequest`].
#[non_exhaustive]
pub struct DescribeSuspEventUserSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6XXXXX`.
    pub request_id: Option<String>,
    /// Severities that are counted. Example: `suspicious,serious,remind`.
    pub levels_on: Vec<String>,
}

response! {
    DescribeSuspEventUserSettingResponse {
        "RequestId" => request_id: value,
        "LevelsOn" => levels_on: list(""),
    }
}

/// Errors that the documentation of [`DescribeSuspEventUserSettingRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspEventUserSettingError = super::DocumentedError;
