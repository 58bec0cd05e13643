// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretParameter`, from `oos/GetSecretParameter.md`.

use alicloud_runtime::codegen::*;

/// Returns an encrypted parameter; its value needs permission for KMS `GetSecretValue`.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetSecretParameterRequest::new()
///     .name("...");
/// let reply = client.get_secret_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretParameterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Which version of the parameter is meant. Range: 1 to 200.
    pub parameter_version: Option<i32>,
    /// Whether the value comes back in readable form.
    pub with_decryption: Option<bool>,
}

impl GetSecretParameterRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ParameterVersion`.
    #[inline]
    pub fn parameter_version(mut self, value: i32) -> Self {
        self.parameter_version = Some(value);
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
    GetSecretParameterRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "ParameterVersion" => parameter_version: query,
        "WithDecryption" => with_decryption: query,
    }
}

impl Operation for GetSecretParameterRequest {
    type Response = GetSecretParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSecretParameter")
        .required(&["Name"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSecretParameterRequest`].
#[non_exhaustive]
pub struct GetSecretParameterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F14FB7C-C9BE-44AE-92ED-21ACC02FBFD2`.
    pub request_id: Option<String>,
    /// Parameter, with its facts.
    pub parameter: Option<Parameter>,
}

response! {
    GetSecretParameterResponse {
        "RequestId" => request_id: value,
        "Parameter" => parameter: value,
    }
}

/// Parameter, with its facts.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-09-01T09:35:17Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<Value>,
    /// Value that belongs to the name or key beside it. Example: `SecretParameter`.
    pub value: Option<String>,
    /// Free text that describes the item to people. Example: `SecretParameter`.
    pub description: Option<String>,
    /// The constraints that are concerned.
    pub constraints: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-09-01T09:28:47Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Name that people know the item by. Example: `MySecretParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-14ed150fdcd048xxxxxx`.
    pub id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
    /// ID of the DKMS instance that the item belongs to or stands for. Example: `kst-hzz****`.
    pub dkms_instance_id: Option<String>,
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
        "DKMSInstanceId" => dkms_instance_id: value,
    }
}
