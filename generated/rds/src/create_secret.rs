// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecret`, from `rds/CreateSecret.md`.

use alicloud_runtime::codegen::*;

/// Stores credentials that the Data API logs in with.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateSecretRequest::new()
///     .username("...")
///     .password("...")
///     .db_instance_id("...")
///     .resource_group_id("...")
///     .engine("...");
/// let reply = client.create_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub username: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name of the stored credentials.
    pub secret_name: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

impl CreateSecretRequest {
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
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DbNames`.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
}

request! {
    CreateSecretRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "Username" => username: query,
        "Password" => password: query,
        "DbInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "DbNames" => db_names: query,
        "Description" => description: query,
        "SecretName" => secret_name: query,
        "Engine" => engine: query,
    }
}

impl Operation for CreateSecretRequest {
    type Response = CreateSecretResponse;
    type Error = CreateSecretError;
    const INFO: OperationInfo = super::operation("CreateSecret")
        .required(
            &[
                "RegionId",
                "Username",
                "Password",
                "DbInstanceId",
                "ResourceGroupId",
                "Engine",
            ],
        )
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSecretError] = &[
        CreateSecretError::InvalidParametersFormat,
        CreateSecretError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`CreateSecretRequest`].
#[non_exhaustive]
pub struct CreateSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF4961DD-16F5-5B24-BD4C-0C7788F7ADAF`.
    pub request_id: Option<String>,
    /// Resource name of the secret, in the `acs:` notation.
    /// Example: `acs:rds:cn-hangzhou:1335786****:dbInstance/rm-bp1m7l3j63****`.
    pub secret_arn: Option<String>,
    /// Name of the stored credentials. Example: `Foo`.
    pub secret_name: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateSecretResponse {
        "RequestId" => request_id: value,
        "SecretArn" => secret_arn: value,
        "SecretName" => secret_name: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateSecretRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type CreateSecretError = super::DocumentedError;
