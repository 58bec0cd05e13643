// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachVbrToVpconn`, from `vpc/AttachVbrToVpconn.md`.

use alicloud_runtime::codegen::*;

/// Links a virtual border router to a hosted connection over Express Connect.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AttachVbrToVpconnRequest::new()
///     .vpconn_id("...")
///     .vbr_id("...");
/// let reply = client.attach_vbr_to_vpconn(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachVbrToVpconnRequest {
    /// **Required.** Hosted connection to move the virtual border router to.
    pub vpconn_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    pub vbr_id: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachVbrToVpconnRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpconnId`, which is required.
    pub fn vpconn_id(mut self, value: impl Into<String>) -> Self {
        self.vpconn_id = Some(value.into());
        self
    }
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
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
    AttachVbrToVpconnRequest {
        "VpconnId" => vpconn_id: query,
        "VbrId" => vbr_id: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachVbrToVpconnRequest {
    type Response = AttachVbrToVpconnResponse;
    type Error = AttachVbrToVpconnError;
    const INFO: OperationInfo = super::operation("AttachVbrToVpconn")
        .required(&["VpconnId", "VbrId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AttachVbrToVpconnError] = &[
        AttachVbrToVpconnError::QuotaExceededVpconn,
        AttachVbrToVpconnError::OperationFailedVbrBindedPconn,
        AttachVbrToVpconnError::ResourceNotFoundPhysicalConnectionId,
        AttachVbrToVpconnError::IncorrectStatusPhysicalConnection,
    ];
}

/// Response to [`AttachVbrToVpconnRequest`].
#[non_exhaustive]
pub struct AttachVbrToVpconnResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5356F028-0F5C-56FC-8574-897D24379041`.
    pub request_id: Option<String>,
    /// ID of the hosted connection that the call worked on. Example: `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: Option<String>,
}

response! {
    AttachVbrToVpconnResponse {
        "RequestId" => request_id: value,
        "VirtualPhysicalConnection" => virtual_physical_connection: value,
    }
}

/// Errors that the documentation of [`AttachVbrToVpconnRequest`] names.
///
/// - [`QuotaExceededVpconn`](super::DocumentedError::QuotaExceededVpconn)
/// - [`OperationFailedVbrBindedPconn`](super::DocumentedError::OperationFailedVbrBindedPconn)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
/// - [`IncorrectStatusPhysicalConnection`](super::DocumentedError::IncorrectStatusPhysicalConnection)
pub type AttachVbrToVpconnError = super::DocumentedError;
