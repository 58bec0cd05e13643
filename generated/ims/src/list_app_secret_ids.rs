// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppSecretIds`, from `ims/ListAppSecretIds.md`.

use alicloud_runtime::codegen::*;

/// Lists the secrets of an OAuth application by ID, without their values.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListAppSecretIdsRequest::new()
///     .app_id("...");
/// let reply = client.list_app_secret_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppSecretIdsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ListAppSecretIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListAppSecretIdsRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListAppSecretIdsRequest {
    type Response = ListAppSecretIdsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAppSecretIds")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`ListAppSecretIdsRequest`].
#[non_exhaustive]
pub struct ListAppSecretIdsResponse {
    /// Secrets of the application, by ID and without their values.
    pub app_secrets: Vec<AppSecret>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F2FD500-7173-47D6-BD2F-EB60879B4F16`.
    pub request_id: Option<String>,
}

response! {
    ListAppSecretIdsResponse {
        "AppSecrets" => app_secrets: list("AppSecret"),
        "RequestId" => request_id: value,
    }
}

/// Secrets of the application, by ID and without their values.
#[non_exhaustive]
pub struct AppSecret {
    /// ID that the service gave the application. Example: `472457090344041****`.
    pub app_id: Option<String>,
    /// Secret of the application meant, by its ID. Example: `2efd5004-005c-4f05-83c6-5b1dd176****`.
    pub app_secret_id: Option<String>,
    /// When the object was created. Example: `2020-10-26T03:18:39Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    AppSecret {
        "AppId" => app_id: value,
        "AppSecretId" => app_secret_id: value,
        "CreateDate" => create_date: value,
    }
}
