// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecretParameter`, from `oos/CreateSecretParameter.md`.

use alicloud_runtime::codegen::*;

/// Creates an encrypted parameter; the caller needs permission for KMS `CreateSecret`.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateSecretParameterRequest::new()
///     .name("...")
///     .value("...");
/// let reply = client.create_secret_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecretParameterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the key that the call is about.
    pub key_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// The constraints that are concerned.
    pub constraints: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the DKMS instance that the call is about.
    pub dkms_instance_id: Option<String>,
}

impl CreateSecretParameterRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `KeyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Constraints`.
    pub fn constraints(mut self, value: impl Into<String>) -> Self {
        self.constraints = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DKMSInstanceId`.
    pub fn dkms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dkms_instance_id = Some(value.into());
        self
    }
}

request! {
    CreateSecretParameterRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "Value" => value: query,
        "Description" => description: query,
        "KeyId" => key_id: query,
        "ClientToken" => client_token: query,
        "Constraints" => constraints: query,
        "Tags" => tags: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "DKMSInstanceId" => dkms_instance_id: query,
    }
}

impl Operation for CreateSecretParameterRequest {
    type Response = CreateSecretParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSecretParameter")
        .required(&["Name", "Value"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateSecretParameterRequest`].
#[non_exhaustive]
pub struct CreateSecretParameterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B419FF3-ABC6-4DF0-95E5-636DC8CBB8AF`.
    pub request_id: Option<String>,
    /// Parameter, with its facts.
    pub parameter: Option<Parameter>,
}

response! {
    CreateSecretParameterResponse {
        "RequestId" => request_id: value,
        "Parameter" => parameter: value,
    }
}

/// Parameter, with its facts.
#[non_exhaustive]
pub struct Parameter {
    /// Kind of the item, out of those that the service tells apart. Example: `Secret`.
    pub type_: Option<String>,
    /// Day or moment of the updated. Example: `2020-09-01T09:30:36Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(130900000)`.
    pub updated_by: Option<String>,
    /// ID of the key that the item belongs to or stands for.
    /// Example: `80e9409f-78fa-42ab-84bd-83f40c******`.
    pub key_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<Value>,
    /// Free text that describes the item to people. Example: `SecretParameter`.
    pub description: Option<String>,
    /// The constraints that are concerned. Example: `text`.
    pub constraints: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `root(130900000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2020-09-01T09:30:36Z`.
    pub created_date: Option<Timestamp>,
    /// Which version of the parameter is meant. Example: `1`.
    pub parameter_version: Option<i32>,
    /// Name that people know the item by. Example: `MyParameter`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `p-0b0fff9919c946xxxxxx`.
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
