// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPublicIpAddressPoolCidrBlock`, from `vpc/AddPublicIpAddressPoolCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Adds a CIDR block to an IP address pool, given outright or by mask length.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddPublicIpAddressPoolCidrBlockRequest::new()
///     .public_ip_address_pool_id("...");
/// let reply = client.add_public_ip_address_pool_cidr_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockRequest {
    /// **Required.** Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Private IPv4 range of the network, in CIDR notation.
    pub cidr_block: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Prefix length of a range that the system then picks itself. Give this or `CidrBlock`, not both.
    pub cidr_mask: Option<i32>,
}

impl AddPublicIpAddressPoolCidrBlockRequest {
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
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
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
    /// Sets `CidrMask`.
    #[inline]
    pub fn cidr_mask(mut self, value: i32) -> Self {
        self.cidr_mask = Some(value);
        self
    }
}

request! {
    AddPublicIpAddressPoolCidrBlockRequest {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "CidrBlock" => cidr_block: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "CidrMask" => cidr_mask: query,
    }
}

impl Operation for AddPublicIpAddressPoolCidrBlockRequest {
    type Response = AddPublicIpAddressPoolCidrBlockResponse;
    type Error = AddPublicIpAddressPoolCidrBlockError;
    const INFO: OperationInfo = super::operation("AddPublicIpAddressPoolCidrBlock")
        .required(&["PublicIpAddressPoolId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AddPublicIpAddressPoolCidrBlockError] = &[
        AddPublicIpAddressPoolCidrBlockError::IllegalParamCidrBlock,
        AddPublicIpAddressPoolCidrBlockError::IllegalParamCidrBlockMask,
        AddPublicIpAddressPoolCidrBlockError::IncorrectStatusPublicIpAddressPool,
        AddPublicIpAddressPoolCidrBlockError::ResourceNotFoundCidrBlock,
        AddPublicIpAddressPoolCidrBlockError::OperationDeniedCidrBlockBelongToOtherUser,
        AddPublicIpAddressPoolCidrBlockError::ResourceNotFoundPublicIpAddressPool,
        AddPublicIpAddressPoolCidrBlockError::QuotaExceededPoolIpQuantity,
        AddPublicIpAddressPoolCidrBlockError::OperationDeniedOperateSharedResource,
        AddPublicIpAddressPoolCidrBlockError::MissingParamCidrBlockOrCidrMask,
        AddPublicIpAddressPoolCidrBlockError::DuplicatedParamCidrBlockAndCidrMask,
        AddPublicIpAddressPoolCidrBlockError::ForbiddenFinancialLocked,
    ];
}

/// Response to [`AddPublicIpAddressPoolCidrBlockRequest`].
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Private IPv4 range of the network, in CIDR notation. Example: `47.0.XX.XX/28`.
    pub cidr_block: Option<String>,
}

response! {
    AddPublicIpAddressPoolCidrBlockResponse {
        "RequestId" => request_id: value,
        "CidrBlock" => cidr_block: value,
    }
}

/// Errors that the documentation of [`AddPublicIpAddressPoolCidrBlockRequest`] names.
///
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IllegalParamCidrBlockMask`](super::DocumentedError::IllegalParamCidrBlockMask)
/// - [`IncorrectStatusPublicIpAddressPool`](super::DocumentedError::IncorrectStatusPublicIpAddressPool)
/// - [`ResourceNotFoundCidrBlock`](super::DocumentedError::ResourceNotFoundCidrBlock)
/// - [`OperationDeniedCidrBlockBelongToOtherUser`](super::DocumentedError::OperationDeniedCidrBlockBelongToOtherUser)
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`QuotaExceededPoolIpQuantity`](super::DocumentedError::QuotaExceededPoolIpQuantity)
/// - [`OperationDeniedOperateSharedResource`](super::DocumentedError::OperationDeniedOperateSharedResource)
/// - [`MissingParamCidrBlockOrCidrMask`](super::DocumentedError::MissingParamCidrBlockOrCidrMask)
/// - [`DuplicatedParamCidrBlockAndCidrMask`](super::DocumentedError::DuplicatedParamCidrBlockAndCidrMask)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
pub type AddPublicIpAddressPoolCidrBlockError = super::DocumentedError;
