// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportOAS`, from `cloudapi/ImportOAS.md`.

use alicloud_runtime::codegen::*;

/// Imports APIs from an OpenAPI Specification document, with a dry run unless it is skipped.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ImportOASRequest::new()
///     .group_id("...")
///     .data("...")
///     .overwrite(true);
/// let reply = client.import_oas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportOASRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Text of the description to import.
    pub data: Option<String>,
    /// **Required.** Whether an API with the same method and path is overwritten.
    pub overwrite: Option<bool>,
    /// Whether warnings are passed over.
    pub ignore_warning: Option<bool>,
    /// Whether the import starts without a check.
    pub skip_dry_run: Option<bool>,
    /// Edition of the OpenAPI Specification that the file follows.
    pub oas_version: Option<String>,
    /// Display text for the backend service.
    pub backend_name: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token.
    pub auth_type: Option<String>,
    /// Way in which the request works.
    pub request_mode: Option<String>,
}

impl ImportOASRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `Overwrite`, which is required.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
    /// Sets `IgnoreWarning`.
    #[inline]
    pub fn ignore_warning(mut self, value: bool) -> Self {
        self.ignore_warning = Some(value);
        self
    }
    /// Sets `SkipDryRun`.
    #[inline]
    pub fn skip_dry_run(mut self, value: bool) -> Self {
        self.skip_dry_run = Some(value);
        self
    }
    /// Sets `OASVersion`.
    pub fn oas_version(mut self, value: impl Into<String>) -> Self {
        self.oas_version = Some(value.into());
        self
    }
    /// Sets `BackendName`.
    pub fn backend_name(mut self, value: impl Into<String>) -> Self {
        self.backend_name = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `RequestMode`.
    pub fn request_mode(mut self, value: impl Into<String>) -> Self {
        self.request_mode = Some(value.into());
        self
    }
}

request! {
    ImportOASRequest {
        "GroupId" => group_id: query,
        "Data" => data: form,
        "Overwrite" => overwrite: query,
        "IgnoreWarning" => ignore_warning: query,
        "SkipDryRun" => skip_dry_run: query,
        "OASVersion" => oas_version: query,
        "BackendName" => backend_name: query,
        "AuthType" => auth_type: query,
        "RequestMode" => request_mode: query,
    }
}

impl Operation for ImportOASRequest {
    type Response = ImportOASResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportOAS")
        .required(&["GroupId", "Data", "Overwrite"]);
}

/// Response to [`ImportOASRequest`].
#[non_exhaustive]
pub struct ImportOASResponse {
    /// Background task whose progress is asked for. Example: `c16a1880f5164d779f6a54f64d997cd9`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7FE7172-AA75-5880-B6F7-C00893E9BC06`.
    pub request_id: Option<String>,
    /// The error messages that were found or are concerned, one entry each.
    pub error_messages: Vec<String>,
    /// The warning messages that were found or are concerned, one entry each.
    pub warning_messages: Vec<String>,
    /// The success APIs that were found or are concerned, one entry each.
    pub success_apis: Vec<SuccessApi>,
    /// The failed APIs that were found or are concerned, one entry each.
    pub failed_apis: Vec<FailedApi>,
    /// The failed models that were found or are concerned, one entry each.
    pub failed_models: Vec<FailedModel>,
    /// The success models that were found or are concerned, one entry each.
    pub success_models: Vec<SuccessModel>,
}

response! {
    ImportOASResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
        "ErrorMessages" => error_messages: list("ErrorMessage"),
        "WarningMessages" => warning_messages: list("WarningMessage"),
        "SuccessApis" => success_apis: list("SuccessApi"),
        "FailedApis" => failed_apis: list("FailedApi"),
        "FailedModels" => failed_models: list("FailedModel"),
        "SuccessModels" => success_models: list("SuccessModel"),
    }
}

/// The success APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SuccessApi {
    /// Path of the file, the entry or the URL. Example: `/st1`.
    pub path: Option<String>,
    /// HTTP method of the request, such as GET. Example: `POST`.
    pub http_method: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    /// Example: `92af1abffc2443eaa2b815fdbd9c13f1`.
    pub api_id: Option<String>,
    /// Whether the API was made or changed. Example: `CREATE`.
    pub api_operation: Option<String>,
}

response! {
    SuccessApi {
        "Path" => path: value,
        "HttpMethod" => http_method: value,
        "ApiId" => api_id: value,
        "ApiOperation" => api_operation: value,
    }
}

/// The failed APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedApi {
    /// Path of the file, the entry or the URL. Example: `/st1`.
    pub path: Option<String>,
    /// HTTP method of the request, such as GET. Example: `POST`.
    pub http_method: Option<String>,
    /// Reason of the failure in words. Example: `Invalid Api Definition.`.
    pub error_msg: Option<String>,
}

response! {
    FailedApi {
        "Path" => path: value,
        "HttpMethod" => http_method: value,
        "ErrorMsg" => error_msg: value,
    }
}

/// The failed models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedModel {
    /// Reason of the failure in words. Example: `Invalid Model Definition.`.
    pub error_msg: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `test`.
    pub model_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `2c1bc62e19614cc68c6b0b484bc9c5db`.
    pub group_id: Option<String>,
}

response! {
    FailedModel {
        "ErrorMsg" => error_msg: value,
        "ModelName" => model_name: value,
        "GroupId" => group_id: value,
    }
}

/// The success models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SuccessModel {
    /// Identifier for the model. Example: `1r4efwee19614cc68c6b0b484bc9c5dbs`.
    pub model_uid: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `test`.
    pub model_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `feaccf67040643bcbdedb253e59eb527`.
    pub group_id: Option<String>,
    /// Whether the model was made or changed. Example: `CREATE`.
    pub model_operation: Option<String>,
}

response! {
    SuccessModel {
        "ModelUid" => model_uid: value,
        "ModelName" => model_name: value,
        "GroupId" => group_id: value,
        "ModelOperation" => model_operation: value,
    }
}
