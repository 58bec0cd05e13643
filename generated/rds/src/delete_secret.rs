// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecret`, from `rds/DeleteSecret.md`.

use alicloud_runtime::codegen::*;

/// Deletes stored credentials that the Data API logs in with.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteSecretRequest::new()
///     .engine("...");
/// let reply = client.delete_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecretRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// Name of the stored credentials.
    pub secret_name: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecretArn`.
    pub fn secret_arn(mut self, value: impl Into<String>) -> Self {
        self.secret_arn = Some(value.into());
        self
    }
    /// Sets `SecretName`.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `DbInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecretRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "SecretName" => secret_name: query,
        "Engine" => engine: query,
        "DbInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteSecretRequest {
    type Response = DeleteSecretResponse;
    type Error = DeleteSecretError;
    const INFO: OperationInfo = super::operation("DeleteSecret")
        .required(&["RegionId", "Engine"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSecretError] = &[DeleteSecretError::SecretNotFound];
}

/// Response to [`DeleteSecretRequest`].
#[non_exhaustive]
pub struct DeleteSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF4961DD-16F5-5B24-BD4C-0C7788F7ADAF`.
    pub request_id: Option<String>,
    /// Resource name of the secret, in the `acs:` notation.
    /// Example: `acs:rds:cn-hangzhou:1335786***:dbInstance/rm-bp1m7l3j63****`.
    pub secret_arn: Option<String>,
    /// Name of the stored credentials. Example: `Foo`.
    pub secret_name: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteSecretResponse {
        "RequestId" => request_id: value,
        "SecretArn" => secret_arn: value,
        "SecretName" => secret_name: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSecretRequest`] names.
///
/// - [`SecretNotFound`](super::DocumentedError::SecretNotFound)
pub type DeleteSecretError = super::DocumentedError;
