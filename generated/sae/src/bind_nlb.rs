// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindNlb`, from `sae/BindNlb.md`.

use alicloud_runtime::codegen::*;

/// Binds a Network Load Balancer (NLB) instance and its listeners to an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::BindNlbRequest::new();
/// let reply = client.bind_nlb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindNlbRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the nlb that the call is about.
    pub nlb_id: Option<String>,
    /// The listeners that are concerned.
    pub listeners: Option<String>,
    /// The zone mappings that are concerned.
    pub zone_mappings: Option<String>,
    /// Which kind of address it is or is to be.
    pub address_type: Option<String>,
}

impl BindNlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `NlbId`.
    pub fn nlb_id(mut self, value: impl Into<String>) -> Self {
        self.nlb_id = Some(value.into());
        self
    }
    /// Sets `Listeners`.
    pub fn listeners(mut self, value: impl Into<String>) -> Self {
        self.listeners = Some(value.into());
        self
    }
    /// Sets `ZoneMappings`.
    pub fn zone_mappings(mut self, value: impl Into<String>) -> Self {
        self.zone_mappings = Some(value.into());
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
}

request! {
    BindNlbRequest {
        "AppId" => app_id: query,
        "NlbId" => nlb_id: query,
        "Listeners" => listeners: query,
        "ZoneMappings" => zone_mappings: query,
        "AddressType" => address_type: query,
    }
}

impl Operation for BindNlbRequest {
    type Response = BindNlbResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindNlb")
        .roa("POST", "/pop/v1/sam/app/nlb");
}

/// Response to [`BindNlbRequest`], which the documentation does not describe.
pub type BindNlbResponse = alicloud_runtime::UndocumentedResponse;
