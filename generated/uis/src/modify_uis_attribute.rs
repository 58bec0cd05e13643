// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUisAttribute`, from `uis/ModifyUisAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a UIS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyUisAttributeRequest::new()
///     .uis_id("UIS-xxxk7k971za1h6gxk****")
///     .description("test_uis_desc")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_uis_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUisAttributeRequest {
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxk7k971za1h6gxk****`.
    pub uis_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `test_uis_desc`.
    pub description: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `new_uis_name`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyUisAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyUisAttributeRequest {
        "UisId" => uis_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyUisAttributeRequest {
    type Response = ModifyUisAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUisAttribute")
        .required(&["UisId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyUisAttributeRequest`].
pub type ModifyUisAttributeResponse = alicloud_runtime::EmptyResponse;
