// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublicIpAddressPoolAttribute`, from `vpc/UpdatePublicIpAddressPoolAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes attributes of an IP address pool, such as its description.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdatePublicIpAddressPoolAttributeRequest::new()
///     .public_ip_address_pool_id("...");
/// let reply = client.update_public_ip_address_pool_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublicIpAddressPoolAttributeRequest {
    /// **Required.** Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdatePublicIpAddressPoolAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PublicIpAddressPoolId`, which is required.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdatePublicIpAddressPoolAttributeRequest {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdatePublicIpAddressPoolAttributeRequest {
    type Response = UpdatePublicIpAddressPoolAttributeResponse;
    type Error = UpdatePublicIpAddressPoolAttributeError;
    const INFO: OperationInfo = super::operation("UpdatePublicIpAddressPoolAttribute")
        .required(&["PublicIpAddressPoolId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdatePublicIpAddressPoolAttributeError] = &[
        UpdatePublicIpAddressPoolAttributeError::IllegalParamName,
        UpdatePublicIpAddressPoolAttributeError::IllegalParamDescription,
        UpdatePublicIpAddressPoolAttributeError::ResourceNotFoundPublicIpAddressPool,
        UpdatePublicIpAddressPoolAttributeError::OperationDeniedOperateSharedResource,
    ];
}

/// Response to [`UpdatePublicIpAddressPoolAttributeRequest`].
pub type UpdatePublicIpAddressPoolAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdatePublicIpAddressPoolAttributeRequest`] names.
///
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`OperationDeniedOperateSharedResource`](super::DocumentedError::OperationDeniedOperateSharedResource)
pub type UpdatePublicIpAddressPoolAttributeError = super::DocumentedError;
