// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterAvailableResource`, from `cbn/ListTransitRouterAvailableResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which attachments can be set up.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterAvailableResourceRequest::new();
/// let reply = client.list_transit_router_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only zones that support multicast are listed.
    pub support_multicast: Option<bool>,
}

impl ListTransitRouterAvailableResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SupportMulticast`.
    #[inline]
    pub fn support_multicast(mut self, value: bool) -> Self {
        self.support_multicast = Some(value);
        self
    }
}

request! {
    ListTransitRouterAvailableResourceRequest {
        "RegionId" => region_id: query,
        "SupportMulticast" => support_multicast: query,
    }
}

impl Operation for ListTransitRouterAvailableResourceRequest {
    type Response = ListTransitRouterAvailableResourceResponse;
    type Error = ListTransitRouterAvailableResourceError;
    const INFO: OperationInfo = super::operation("ListTransitRouterAvailableResource")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterAvailableResourceError] = &[
        ListTransitRouterAvailableResourceError::InvalidParameter,
        ListTransitRouterAvailableResourceError::Unauthorized,
    ];
}

/// Response to [`ListTransitRouterAvailableResourceRequest`].
#[non_exhaustive]
pub struct ListTransitRouterAvailableResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4F480E0-4E76-5E43-9966-8322C28A158A`.
    pub request_id: Option<String>,
    /// Zones that can be the standby one of an attachment. Example: `cn-hangzhou`.
    pub slave_zones: Vec<String>,
    /// Zones that can be the primary one of an attachment. Example: `cn-hangzhou-h`.
    pub master_zones: Vec<String>,
    /// Zones in which the resource can be bought, with what each of them offers.
    /// Example: `cn-hangzhou-i`.
    pub available_zones: Vec<String>,
    /// Whether multicast can be used, in the transit router or in the zones listed. Example: `false`.
    pub support_multicast: Option<bool>,
}

response! {
    ListTransitRouterAvailableResourceResponse {
        "RequestId" => request_id: value,
        "SlaveZones" => slave_zones: list(""),
        "MasterZones" => master_zones: list(""),
        "AvailableZones" => available_zones: list(""),
        "SupportMulticast" => support_multicast: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterAvailableResourceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterAvailableResourceError = super::DocumentedError;
