// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckWarningDetail`, from `sas/DescribeCheckWarningDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Grid};

/// Shows the detailed description of one check item's finding.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckWarningDetailRequest::new();
/// let reply = client.describe_check_warning_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckWarningDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the check warning that the call is about.
    pub check_warning_id: Option<i64>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<String>,
    /// Name that the container goes by.
    pub container_name: Option<String>,
}

impl DescribeCheckWarningDetailRequest {
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
    /// Sets `CheckWarningId`.
    #[inline]
    pub fn check_warning_id(mut self, value: i64) -> Self {
        self.check_warning_id = Some(value);
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `CheckId`.
    pub fn check_id(mut self, value: impl Into<String>) -> Self {
        self.check_id = Some(value.into());
        self
    }
    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
}

request! {
    DescribeCheckWarningDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CheckWarningId" => check_warning_id: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "Uuid" => uuid: query,
        "CheckId" => check_id: query,
        "ContainerName" => container_name: query,
    }
}

impl Operation for DescribeCheckWarningDetailRequest {
    type Response = DescribeCheckWarningDetailResponse;
    type Error = DescribeCheckWarningDetailError;
    const INFO: OperationInfo = super::operation("DescribeCheckWarningDetail")
        .read_only();
    const ERRORS: &'static [DescribeCheckWarningDetailError] = &[
        DescribeCheckWarningDetailError::ConsoleError,
        DescribeCheckWarningDetailError::RdCheckNoPermission,
        DescribeCheckWarningDetailError::NoPermission,
        DescribeCheckWarningDetailError::RdCheckInnerError,
        DescribeCheckWarningDetailError::ServerError,
    ];
}

/// Response to [`DescribeCheckWarningDetailRequest`].
#[non_exhaustive]
pub struct DescribeCheckWarningDetailResponse {
    /// What to do against the risk, in words. Example: `text`.
    pub advice: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Security audit`.
    pub type_: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of the single check. Example: `Redis unauthorized access`.
    pub item: Option<String>,
    /// ID of the check that the item belongs to or stands for. Example: `946`.
    pub check_id: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `high`.
    pub level: Option<String>,
    /// Text that tells what the check found.
    /// Example: `weak passwords (username@host/password):root@****/12***`.
    pub prompt: Option<String>,
    /// The check detail columns that were found or are concerned, one entry each.
    pub check_detail_columns: Vec<CheckDetailColumn>,
    /// What is known about the check detail asset.
    pub check_detail_asset_info: Vec<BTreeMap<String, String>>,
}

response! {
    DescribeCheckWarningDetailResponse {
        "Advice" => advice: value,
        "Type" => type_: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "Item" => item: value,
        "CheckId" => check_id: value,
        "Level" => level: value,
        "Prompt" => prompt: value,
        "CheckDetailColumns" => check_detail_columns: list(""),
        "CheckDetailAssetInfo" => check_detail_asset_info: list(""),
    }
}

/// The check detail columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CheckDetailColumn {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Name in a pair of name and value. Example: `Containername`.
    pub key: Option<String>,
    /// Name that the show goes by. Example: `ContainerName`.
    pub show_name: Option<String>,
    /// The grids that were found or are concerned, one entry each.
    pub grids: Vec<Grid>,
}

response! {
    CheckDetailColumn {
        "Type" => type_: value,
        "Key" => key: value,
        "ShowName" => show_name: value,
        "Grids" => grids: list(""),
    }
}

/// Errors that the documentation of [`DescribeCheckWarningDetailRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCheckWarningDetailError = super::DocumentedError;
