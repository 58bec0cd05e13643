// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIpv4GatewayAttribute`, from `vpc/UpdateIpv4GatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of an IPv4 gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateIpv4GatewayAttributeRequest::new()
///     .ipv4_gateway_id("...");
/// let reply = client.update_ipv4_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeRequest {
    /// **Required.** IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway)
    /// returned its ID.
    pub ipv4_gateway_id: Option<String>,
    /// Name by which people tell the IPv4 gateway from others.
    pub ipv4_gateway_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Free text that tells people about the ipv4 gateway.
    pub ipv4_gateway_description: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateIpv4GatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv4GatewayId`, which is required.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateIpv4GatewayAttributeRequest {
        "Ipv4GatewayId" => ipv4_gateway_id: query,
        "Ipv4GatewayName" => ipv4_gateway_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Ipv4GatewayDescription" => ipv4_gateway_description: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateIpv4GatewayAttributeRequest {
    type Response = UpdateIpv4GatewayAttributeResponse;
    type Error = UpdateIpv4GatewayAttributeError;
    const INFO: OperationInfo = super::operation("UpdateIpv4GatewayAttribute")
        .required(&["Ipv4GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateIpv4GatewayAttributeError] = &[
        UpdateIpv4GatewayAttributeError::ResourceNotFoundIpv4Gateway,
        UpdateIpv4GatewayAttributeError::IncorrectStatusIpv4Gateway,
    ];
}

/// Response to [`UpdateIpv4GatewayAttributeRequest`].
pub type UpdateIpv4GatewayAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateIpv4GatewayAttributeRequest`] names.
///
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
/// - [`IncorrectStatusIpv4Gateway`](super::DocumentedError::IncorrectStatusIpv4Gateway)
pub type UpdateIpv4GatewayAttributeError = super::DocumentedError;
