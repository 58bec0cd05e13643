// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMigrationTask`, from `mse/DeleteMigrationTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that migrates a self-managed registry to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteMigrationTaskRequest::new();
/// let reply = client.delete_migration_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMigrationTaskRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Migration task to delete, by its number.
    pub id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteMigrationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteMigrationTaskRequest {
        "RequestPars" => request_pars: query,
        "Id" => id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteMigrationTaskRequest {
    type Response = DeleteMigrationTaskResponse;
    type Error = DeleteMigrationTaskError;
    const INFO: OperationInfo = super::operation("DeleteMigrationTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteMigrationTaskError] = &[
        DeleteMigrationTaskError::IllegalRequest,
        DeleteMigrationTaskError::InvalidParameter,
        DeleteMigrationTaskError::NoPermission,
        DeleteMigrationTaskError::NotFound,
        DeleteMigrationTaskError::InternalError,
    ];
}

/// Response to [`DeleteMigrationTaskRequest`].
#[non_exhaustive]
pub struct DeleteMigrationTaskResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BD1E58D-0755-42AC-A599-E6B55112****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMigrationTaskResponse {
        "HttpCode" => http_code: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMigrationTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMigrationTaskError = super::DocumentedError;
