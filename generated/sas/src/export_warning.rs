// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportWarning`, from `sas/ExportWarning.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of baseline check results and returns its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExportWarningRequest::new();
/// let reply = client.export_warning(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ExportWarningRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that the type goes by.
    pub type_name: Option<String>,
    /// Names of the types to work on or to narrow the list down to.
    pub type_names: Option<String>,
    /// Names of the sub types to work on or to narrow the list down to.
    pub sub_type_names: Option<String>,
    /// The risk levels that are concerned.
    pub risk_levels: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Option<String>,
    /// Name that the risk goes by.
    pub risk_name: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Whether the export is one summary rather than the single results.
    pub is_summary_export: Option<i32>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// IDs of the risks to work on or to narrow the list down to.
    pub risk_ids: Option<String>,
    /// Which kind of export it is or is to be.
    pub export_type: Option<String>,
    /// Whether weak passwords are exported in plain text or masked.
    pub is_cleartext_pwd: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl ExportWarningRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `TypeName`.
    pub fn type_name(mut self, value: impl Into<String>) -> Self {
        self.type_name = Some(value.into());
        self
    }
    /// Sets `TypeNames`.
    pub fn type_names(mut self, value: impl Into<String>) -> Self {
        self.type_names = Some(value.into());
        self
    }
    /// Sets `SubTypeNames`.
    pub fn sub_type_names(mut self, value: impl Into<String>) -> Self {
        self.sub_type_names = Some(value.into());
        self
    }
    /// Sets `RiskLevels`.
    pub fn risk_levels(mut self, value: impl Into<String>) -> Self {
        self.risk_levels = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(mut self, value: impl Into<String>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `RiskName`.
    pub fn risk_name(mut self, value: impl Into<String>) -> Self {
        self.risk_name = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `IsSummaryExport`.
    #[inline]
    pub fn is_summary_export(mut self, value: i32) -> Self {
        self.is_summary_export = Some(value);
        self
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `RiskIds`.
    pub fn risk_ids(mut self, value: impl Into<String>) -> Self {
        self.risk_ids = Some(value.into());
        self
    }
    /// Sets `ExportType`.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
    /// Sets `IsCleartextPwd`.
    #[inline]
    pub fn is_cleartext_pwd(mut self, value: i32) -> Self {
        self.is_cleartext_pwd = Some(value);
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    ExportWarningRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuids" => uuids: query,
        "TypeName" => type_name: query,
        "TypeNames" => type_names: query,
        "SubTypeNames" => sub_type_names: query,
        "RiskLevels" => risk_levels: query,
        "StatusList" => status_list: query,
        "RiskName" => risk_name: query,
        "Dealed" => dealed: query,
        "IsSummaryExport" => is_summary_export: query,
        "StrategyId" => strategy_id: query,
        "RiskIds" => risk_ids: query,
        "ExportType" => export_type: query,
        "IsCleartextPwd" => is_cleartext_pwd: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ExportWarningRequest {
    type Response = ExportWarningResponse;
    type Error = ExportWarningError;
    const INFO: OperationInfo = super::operation("ExportWarning");
    const ERRORS: &'static [ExportWarningError] = &[
        ExportWarningError::FreeVersionNotPermit,
        ExportWarningError::NoPermission,
        ExportWarningError::ServerError,
    ];
}

/// Response to [`ExportWarningRequest`].
#[non_exhaustive]
pub struct ExportWarningResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7FC828B-C242-1005-9736-C7CC5DC09FF0`.
    pub request_id: Option<String>,
    /// Name under which the file is stored. Example: `health_check_export_20220407`.
    pub file_name: Option<String>,
    /// Identifier of the item within its collection. Example: `439316`.
    pub id: Option<i64>,
}

response! {
    ExportWarningResponse {
        "RequestId" => request_id: value,
        "FileName" => file_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ExportWarningRequest`] names.
///
/// - [`FreeVersionNotPermit`](super::DocumentedError::FreeVersionNotPermit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ExportWarningError = super::DocumentedError;
