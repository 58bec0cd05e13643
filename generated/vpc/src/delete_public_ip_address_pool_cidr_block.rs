// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePublicIpAddressPoolCidrBlock`, from `vpc/DeletePublicIpAddressPoolCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Takes a range out of a pool of public addresses, once none of its addresses is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeletePublicIpAddressPoolCidrBlockRequest::new()
///     .public_ip_address_pool_id("...")
///     .cidr_block("...");
/// let reply = client.delete_public_ip_address_pool_cidr_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolCidrBlockRequest {
    /// **Required.** Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// **Required.** Private IPv4 range of the network, in CIDR notation.
    pub cidr_block: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeletePublicIpAddressPoolCidrBlockRequest {
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
    /// Sets `CidrBlock`, which is required.
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
}

request! {
    DeletePublicIpAddressPoolCidrBlockRequest {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "CidrBlock" => cidr_block: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeletePublicIpAddressPoolCidrBlockRequest {
    type Response = DeletePublicIpAddressPoolCidrBlockResponse;
    type Error = DeletePublicIpAddressPoolCidrBlockError;
    const INFO: OperationInfo = super::operation("DeletePublicIpAddressPoolCidrBlock")
        .required(&["PublicIpAddressPoolId", "CidrBlock", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeletePublicIpAddressPoolCidrBlockError] = &[
        DeletePublicIpAddressPoolCidrBlockError::IllegalParamCidrBlock,
        DeletePublicIpAddressPoolCidrBlockError::IllegalParamCidrBlockMask,
        DeletePublicIpAddressPoolCidrBlockError::IncorrectStatusPublicIpAddressPool,
        DeletePublicIpAddressPoolCidrBlockError::ResourceNotFoundPublicIpAddressPool,
        DeletePublicIpAddressPoolCidrBlockError::ResourceNotFoundCidrBlock,
        DeletePublicIpAddressPoolCidrBlockError::IncorrectStatusCidrBlock,
        DeletePublicIpAddressPoolCidrBlockError::ResourceInUseCidrBlock,
        DeletePublicIpAddressPoolCidrBlockError::OperationDeniedOperateSharedResource,
    ];
}

/// Response to [`DeletePublicIpAddressPoolCidrBlockRequest`].
pub type DeletePublicIpAddressPoolCidrBlockResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePublicIpAddressPoolCidrBlockRequest`] names.
///
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IllegalParamCidrBlockMask`](super::DocumentedError::IllegalParamCidrBlockMask)
/// - [`IncorrectStatusPublicIpAddressPool`](super::DocumentedError::IncorrectStatusPublicIpAddressPool)
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`ResourceNotFoundCidrBlock`](super::DocumentedError::ResourceNotFoundCidrBlock)
/// - [`IncorrectStatusCidrBlock`](super::DocumentedError::IncorrectStatusCidrBlock)
/// - [`ResourceInUseCidrBlock`](super::DocumentedError::ResourceInUseCidrBlock)
/// - [`OperationDeniedOperateSharedResource`](super::DocumentedError::OperationDeniedOperateSharedResource)
pub type DeletePublicIpAddressPoolCidrBlockError = super::DocumentedError;
