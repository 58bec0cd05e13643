// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIntegration`, from `arms/CreateIntegration.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert integration through which events of another product come in.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateIntegrationRequest::new()
///     .integration_name("text")
///     .integration_product_type("CLOUD_MONITOR");
/// let reply = client.create_integration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIntegrationRequest {
    /// **Required.** Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// **Required.** Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether alerts end by themselves when nothing comes in for a while. Example: `true`.
    pub auto_recover: Option<bool>,
    /// Time that is set or recorded for this: recover. Example: `300`.
    pub recover_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntegrationName`, which is required.
    pub fn integration_name(mut self, value: impl Into<String>) -> Self {
        self.integration_name = Some(value.into());
        self
    }
    /// Sets `IntegrationProductType`, which is required.
    pub fn integration_product_type(mut self, value: impl Into<String>) -> Self {
        self.integration_product_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoRecover`.
    #[inline]
    pub fn auto_recover(mut self, value: bool) -> Self {
        self.auto_recover = Some(value);
        self
    }
    /// Sets `RecoverTime`.
    #[inline]
    pub fn recover_time(mut self, value: i64) -> Self {
        self.recover_time = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateIntegrationRequest {
        "IntegrationName" => integration_name: form,
        "IntegrationProductType" => integration_product_type: form,
        "Description" => description: form,
        "AutoRecover" => auto_recover: form,
        "RecoverTime" => recover_time: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateIntegrationRequest {
    type Response = CreateIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIntegration")
        .required(&["IntegrationName", "IntegrationProductType"])
        .region("RegionId");
}

/// Response to [`CreateIntegrationRequest`].
#[non_exhaustive]
pub struct CreateIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Integration, with its facts.
    pub integration: Option<Integration>,
}

response! {
    CreateIntegrationResponse {
        "RequestId" => request_id: value,
        "Integration" => integration: value,
    }
}

/// Integration, with its facts.
#[non_exhaustive]
pub struct Integration {
    /// ID of the integration that the item belongs to or stands for. Example: `1234`.
    pub integration_id: Option<i64>,
    /// Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether alerts end by themselves when nothing comes in for a while. Example: `true`.
    pub auto_recover: Option<bool>,
    /// Time that is set or recorded for this: recover. Example: `300`.
    pub recover_time: Option<i64>,
}

response! {
    Integration {
        "IntegrationId" => integration_id: value,
        "IntegrationName" => integration_name: value,
        "IntegrationProductType" => integration_product_type: value,
        "Description" => description: value,
        "AutoRecover" => auto_recover: value,
        "RecoverTime" => recover_time: value,
    }
}
