// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportSwagger`, from `cloudapi/ImportSwagger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiImportModelFailed, ApiImportModelSuccess, ApiImportSwaggerFailed};

/// Creates APIs from text that follows Alibaba Cloud's Swagger extension, with optional dry run.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ImportSwaggerRequest::new()
///     .overwrite(true)
///     .data_format("...")
///     .data("...")
///     .group_id("...");
/// let reply = client.import_swagger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportSwaggerRequest {
    /// **Required.** Whether an API with the same method and path is overwritten.
    pub overwrite: Option<bool>,
    /// Settings that hold for everything imported.
    pub global_condition: Option<Value>,
    /// **Required.** Notation or file format of the data.
    pub data_format: Option<String>,
    /// **Required.** Text of the description to import.
    pub data: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ImportSwaggerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Overwrite`, which is required.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
    /// Sets `GlobalCondition`.
    pub fn global_condition(mut self, value: impl Into<Value>) -> Self {
        self.global_condition = Some(value.into());
        self
    }
    /// Sets `DataFormat`, which is required.
    pub fn data_format(mut self, value: impl Into<String>) -> Self {
        self.data_format = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ImportSwaggerRequest {
        "Overwrite" => overwrite: query,
        "GlobalCondition" => global_condition: query_json,
        "DataFormat" => data_format: query,
        "Data" => data: form,
        "GroupId" => group_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ImportSwaggerRequest {
    type Response = ImportSwaggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportSwagger")
        .required(&["Overwrite", "DataFormat", "Data", "GroupId"])
        .dry_run("DryRun");
}

/// Response to [`ImportSwaggerRequest`].
#[non_exhaustive]
pub struct ImportSwaggerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `647CEF05-404C-4125-B3D7-44792EB77392`.
    pub request_id: Option<String>,
    /// The succes that were found or are concerned, one entry each.
    pub success: Vec<ApiImportSwaggerSuccess>,
    /// What could not be imported.
    pub failed: Vec<ApiImportSwaggerFailed>,
    /// Models that could not be imported.
    pub model_failed: Vec<ApiImportModelFailed>,
    /// Whether the model succeeded.
    pub model_success: Vec<ApiImportModelSuccess>,
}

response! {
    ImportSwaggerResponse {
        "RequestId" => request_id: value,
        "Success" => success: list("ApiImportSwaggerSuccess"),
        "Failed" => failed: list("ApiImportSwaggerFailed"),
        "ModelFailed" => model_failed: list("ApiImportModelFailed"),
        "ModelSuccess" => model_success: list("ApiImportModelSuccess"),
    }
}

/// The succes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ApiImportSwaggerSuccess {
    /// Path of the file, the entry or the URL. Example: `/http/get/mapping`.
    pub path: Option<String>,
    /// HTTP method of the request, such as GET.
    pub http_method: Option<String>,
    /// Whether the API was made or changed. Example: `CREATE`.
    pub api_operation: Option<String>,
    /// Identifier for the API. Example: `8e274ec61cf6468e83b683719568****`.
    pub api_uid: Option<String>,
}

response! {
    ApiImportSwaggerSuccess {
        "Path" => path: value,
        "HttpMethod" => http_method: value,
        "ApiOperation" => api_operation: value,
        "ApiUid" => api_uid: value,
    }
}
