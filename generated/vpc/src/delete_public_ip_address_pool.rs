// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePublicIpAddressPool`, from `vpc/DeletePublicIpAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Deletes a pool of public addresses, once nothing in it is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeletePublicIpAddressPoolRequest::new()
///     .public_ip_address_pool_id("...");
/// let reply = client.delete_public_ip_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolRequest {
    /// **Required.** Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeletePublicIpAddressPoolRequest {
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
    DeletePublicIpAddressPoolRequest {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeletePublicIpAddressPoolRequest {
    type Response = DeletePublicIpAddressPoolResponse;
    type Error = DeletePublicIpAddressPoolError;
    const INFO: OperationInfo = super::operation("DeletePublicIpAddressPool")
        .required(&["PublicIpAddressPoolId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeletePublicIpAddressPoolError] = &[
        DeletePublicIpAddressPoolError::ResourceNotFoundPublicIpAddressPool,
        DeletePublicIpAddressPoolError::IncorrectStatusPublicIpAddressPool,
        DeletePublicIpAddressPoolError::ResourceInUsePublicIpAddressPool,
        DeletePublicIpAddressPoolError::OperationFailedResourceIsShared,
        DeletePublicIpAddressPoolError::OperationDeniedOperateSharedResource,
    ];
}

/// Response to [`DeletePublicIpAddressPoolRequest`].
pub type DeletePublicIpAddressPoolResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePublicIpAddressPoolRequest`] names.
///
/// - [`ResourceNotFoundPublicIpAddressPool`](super::DocumentedError::ResourceNotFoundPublicIpAddressPool)
/// - [`IncorrectStatusPublicIpAddressPool`](super::DocumentedError::IncorrectStatusPublicIpAddressPool)
/// - [`ResourceInUsePublicIpAddressPool`](super::DocumentedError::ResourceInUsePublicIpAddressPool)
/// - [`OperationFailedResourceIsShared`](super::DocumentedError::OperationFailedResourceIsShared)
/// - [`OperationDeniedOperateSharedResource`](super::DocumentedError::OperationDeniedOperateSharedResource)
pub type DeletePublicIpAddressPoolError = super::DocumentedError;
