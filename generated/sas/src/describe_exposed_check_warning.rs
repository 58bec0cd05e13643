// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedCheckWarning`, from `sas/DescribeExposedCheckWarning.md`.

use alicloud_runtime::codegen::*;

/// Lists weak password risks of servers exposed to the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedCheckWarningRequest::new();
/// let reply = client.describe_exposed_check_warning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedCheckWarningRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the type goes by.
    pub type_name: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
}

impl DescribeExposedCheckWarningRequest {
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
    /// Sets `TypeName`.
    pub fn type_name(mut self, value: impl Into<String>) -> Self {
        self.type_name = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    DescribeExposedCheckWarningRequest {
        "Lang" => lang: query,
        "TypeName" => type_name: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeExposedCheckWarningRequest {
    type Response = DescribeExposedCheckWarningResponse;
    type Error = DescribeExposedCheckWarningError;
    const INFO: OperationInfo = super::operation("DescribeExposedCheckWarning")
        .read_only();
    const ERRORS: &'static [DescribeExposedCheckWarningError] = &[
        DescribeExposedCheckWarningError::_101,
        DescribeExposedCheckWarningError::NoPermission,
        DescribeExposedCheckWarningError::ServerError,
    ];
}

/// Response to [`DescribeExposedCheckWarningRequest`].
#[non_exhaustive]
pub struct DescribeExposedCheckWarningResponse {
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D9CDB47-6191-4415-BE63-7E8B12CD****`.
    pub request_id: Option<String>,
    /// Items of the kind warning that were found or are concerned.
    pub warning_list: Vec<WarningList>,
}

response! {
    DescribeExposedCheckWarningResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "WarningList" => warning_list: list(""),
    }
}

/// Items of the kind warning that were found or are concerned.
#[non_exhaustive]
pub struct WarningList {
    /// Second name that the sub type can be called by. Example: `text`.
    pub sub_type_alias: Option<String>,
    /// Identifier that is unique for the item. Example: `1d35b031-ee4e-4e53-8b53-465ab712****`.
    pub uuid: Option<String>,
    /// Second name that the type can be called by. Example: `Weak password`.
    pub type_alias: Option<String>,
    /// Name that the risk goes by. Example: `text`.
    pub risk_name: Option<String>,
    /// ID of the risk that the item belongs to or stands for. Example: `107`.
    pub risk_id: Option<i64>,
}

response! {
    WarningList {
        "SubTypeAlias" => sub_type_alias: value,
        "Uuid" => uuid: value,
        "TypeAlias" => type_alias: value,
        "RiskName" => risk_name: value,
        "RiskId" => risk_id: value,
    }
}

/// Errors that the documentation of [`DescribeExposedCheckWarningRequest`] names.
///
/// - [`_101`](super::DocumentedError::_101)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExposedCheckWarningError = super::DocumentedError;
