// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVbrHa`, from `vpc/DescribeVbrHa.md`.

use alicloud_runtime::codegen::*;

/// Reads a failover group of virtual border routers, found by its ID or a router.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVbrHaRequest::new();
/// let reply = client.describe_vbr_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVbrHaRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    pub vbr_id: Option<String>,
    /// Failover group of two virtual border routers, by its ID.
    pub vbr_ha_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeVbrHaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `VbrId`.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `VbrHaId`.
    pub fn vbr_ha_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_ha_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeVbrHaRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "VbrId" => vbr_id: query,
        "VbrHaId" => vbr_ha_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeVbrHaRequest {
    type Response = DescribeVbrHaResponse;
    type Error = DescribeVbrHaError;
    const INFO: OperationInfo = super::operation("DescribeVbrHa")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVbrHaError] = &[
        DescribeVbrHaError::ResourceNotFoundVbrHa,
    ];
}

/// Response to [`DescribeVbrHaRequest`].
#[non_exhaustive]
pub struct DescribeVbrHaResponse {
    /// When the resource was created. Example: `2021-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Text that says what the resource is for. Example: `desc`.
    pub description: Option<String>,
    /// Failover group of two virtual border routers, by its ID. Example: `vbrha-sa1sxheuxtd98****`.
    pub vbr_ha_id: Option<String>,
    /// Second virtual border router of the failover group, by its ID.
    /// Example: `vbr-bp12mw1f8k3jgygk9****`.
    pub peer_vbr_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `VBRHa`.
    pub name: Option<String>,
    /// ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DescribeVbrHaResponse {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "VbrHaId" => vbr_ha_id: value,
        "PeerVbrId" => peer_vbr_id: value,
        "Name" => name: value,
        "VbrId" => vbr_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeVbrHaRequest`] names.
///
/// - [`ResourceNotFoundVbrHa`](super::DocumentedError::ResourceNotFoundVbrHa)
pub type DescribeVbrHaError = super::DocumentedError;
