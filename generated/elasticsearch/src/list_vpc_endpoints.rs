// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpoints`, from `elasticsearch/ListVpcEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints in the service account's VPC with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListVpcEndpointsRequest::new()
///     .instance_id("es-cn-2r429tctl000d****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoints(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-2r429tctl000d****`.
    pub instance_id: Option<String>,
    /// How many items a page holds, or how much data it is. Default: `20`. Example: `10`.
    pub size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page: Option<i32>,
}

impl ListVpcEndpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
}

request! {
    ListVpcEndpointsRequest {
        "InstanceId" => instance_id: path,
        "size" => size: query,
        "page" => page: query,
    }
}

impl Operation for ListVpcEndpointsRequest {
    type Response = ListVpcEndpointsResponse;
    type Error = ListVpcEndpointsError;
    const INFO: OperationInfo = super::operation("ListVpcEndpoints")
        .roa("GET", "/openapi/instances/{InstanceId}/vpc-endpoints")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListVpcEndpointsError] = &[
        ListVpcEndpointsError::ComponentCodeValueError,
        ListVpcEndpointsError::UserNotOpen,
        ListVpcEndpointsError::StsRoleAccountNoPermission,
        ListVpcEndpointsError::SubAccountNoPermission,
        ListVpcEndpointsError::UserUnauthorized,
    ];
}

impl Paginated for ListVpcEndpointsRequest {
    type Item = VpcEndpointResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListVpcEndpointsRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<VpcEndpointResult>,
}

response! {
    ListVpcEndpointsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct VpcEndpointResult {
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<Open<ConnectionStatus>>,
    /// When the item was created. Example: `2021-07-22T01:19:24Z`.
    pub create_time: Option<Timestamp>,
    /// State that the endpoint business is in. Example: `Normal`.
    pub endpoint_business_status: Option<Open<EndpointBusinessStatus>>,
    /// Domain name that belongs to the endpoint.
    pub endpoint_domain: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp1tah7zbrwmkjef****`.
    pub endpoint_id: Option<String>,
    /// Name that the endpoint goes by. Example: `test`.
    pub endpoint_name: Option<String>,
    /// State that the endpoint is in. Example: `Active`.
    pub endpoint_status: Option<Open<EndpointStatus>>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-bp1w0p3jdirbfmt6****`.
    pub service_id: Option<String>,
    /// Name that the service goes by.
    /// Example: `com.aliyuncs.privatelink.cn-hangzhou.epsrv-bp1w0p3jdirbfmt6****`.
    pub service_name: Option<String>,
}

response! {
    VpcEndpointResult {
        "connectionStatus" => connection_status: value,
        "createTime" => create_time: value,
        "endpointBusinessStatus" => endpoint_business_status: value,
        "endpointDomain" => endpoint_domain: value,
        "endpointId" => endpoint_id: value,
        "endpointName" => endpoint_name: value,
        "endpointStatus" => endpoint_status: value,
        "serviceId" => service_id: value,
        "serviceName" => service_name: value,
    }
}

values! {
    /// State that the connection is in.
    pub enum ConnectionStatus {
        /// Just being changed.
        Pending = "Pending",
        /// Just being connected.
        Connecting = "Connecting",
        /// Connected.
        Connected = "Connected",
        /// Just being cut off.
        Disconnecting = "Disconnecting",
        /// Cut off.
        Disconnected = "Disconnected",
        /// Just being removed.
        Deleting = "Deleting",
        /// The service at the other end is gone.
        ServiceDeleted = "ServiceDeleted",
    }
}

values! {
    /// State that the endpoint business is in.
    pub enum EndpointBusinessStatus {
        /// Works as usual.
        Normal = "Normal",
        /// Locked, as payments are overdue; the service spells the word this way.
        FinacialLocked = "FinacialLocked",
    }
}

values! {
    /// State that the endpoint is in.
    pub enum EndpointStatus {
        /// Just being set up.
        Creating = "Creating",
        /// Ready for use.
        Active = "Active",
        /// Just being changed.
        Pending = "Pending",
        /// Just being removed.
        Deleting = "Deleting",
    }
}

/// Errors that the documentation of [`ListVpcEndpointsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListVpcEndpointsError = super::DocumentedError;
