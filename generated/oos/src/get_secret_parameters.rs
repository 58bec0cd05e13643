// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretParameters`, from `oos/GetSecretParameters.md`.

use alicloud_runtime::codegen::*;

/// Returns several encrypted parameters by name, on request with decrypted values.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetSecretParametersRequest::new()
///     .names("...");
/// let reply = client.get_secret_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretParametersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The names that are concerned.
    pub names: Option<String>,
    /// Whether the value comes back in readable form.
    pub with_decryption: Option<bool>,
}

impl GetSecretParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Names`, which is required.
    pub fn names(mut self, value: impl Into<String>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `WithDecryption`.
    #[inline]
    pub fn with_decryption(mut self, value: bool) -> Self {
        self.with_decryption = Some(value);
        self
    }
}

request! {
    GetSecretParametersRequest {
        "RegionId" => region_id: query,
        "Names" => names: query,
        "WithDecryption" => with_decryption: query,
    }
}

impl Operation for GetSecretParametersRequest {
    type Response = GetSecretParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSecretParameters")
        .required(&["Names"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSecretParametersRequest`].
#[non_exhaustive]
pub struct GetSecretParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5320F1D-92D9-44BB-A416-5FC525ED6D57`.
    pub request_id: Option<String>,
    /// Parameters of the invalid, with their values. Example: `[ "InvalidSecretParameter"]`.
    pub invalid_parameters: Vec<String>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<Parameter>,
}

response! {
    GetSecretParametersResponse {
        "RequestId" => request_id: value,
        "InvalidParameters" => invalid_parameters: list(""),
        "Parameters" => parameters: list(""),
    }
}

/// The parameters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-10-22T03:11:13Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// ID of the key that the item belongs to or stands for. Example: `ssh-bp67acfmxazb4p****`.
    pub key_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<Value>,
    /// Value that belongs to the name or key beside it. Example: `secretParameter,secretParameter1`.
    pub value: Option<String>,
    /// Free text that describes the item to people. Example: `secretParameter`.
    pub description: Option<String>,
    /// The constraints that are concerned. Example: `{\"AllowedValues\": [\"test\"]}`.
    pub constraints: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-10-22T03:11:13Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Name that people know the item by. Example: `MySecretParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-7cdc0000000000000000`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
}

response! {
    Parameter {
        "Type" => type_: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "KeyId" => key_id: value,
        "Tags" => tags: value,
        "Value" => value: value,
        "Description" => description: value,
        "Constraints" => constraints: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "ParameterVersion" => parameter_version: value,
        "Name" => name: value,
        "Id" => id: value,
        "ShareType" => share_type: value,
    }
}
