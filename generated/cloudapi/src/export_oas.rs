// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportOAS`, from `cloudapi/ExportOAS.md`.

use alicloud_runtime::codegen::*;

/// Exports API definitions as an OpenAPI Specification document.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ExportOASRequest::new();
/// let reply = client.export_oas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportOASRequest {
    /// Notation or file format of the data.
    pub data_format: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to. Items: at most 300.
    pub api_id_list: Vec<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// Edition of the OpenAPI Specification to write.
    pub oas_version: Option<String>,
    /// Whether this holds: with x extensions.
    pub with_x_extensions: Option<bool>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ExportOASRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataFormat`.
    pub fn data_format(mut self, value: impl Into<String>) -> Self {
        self.data_format = Some(value.into());
        self
    }
    /// Sets `ApiIdList`.
    pub fn api_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.api_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `OasVersion`.
    pub fn oas_version(mut self, value: impl Into<String>) -> Self {
        self.oas_version = Some(value.into());
        self
    }
    /// Sets `WithXExtensions`.
    #[inline]
    pub fn with_x_extensions(mut self, value: bool) -> Self {
        self.with_x_extensions = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ExportOASRequest {
        "DataFormat" => data_format: query,
        "ApiIdList" => api_id_list: query_json,
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "OasVersion" => oas_version: query,
        "WithXExtensions" => with_x_extensions: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ExportOASRequest {
    type Response = ExportOASResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExportOAS");
}

/// Response to [`ExportOASRequest`], which the documentation does not describe.
pub type ExportOASResponse = alicloud_runtime::UndocumentedResponse;
