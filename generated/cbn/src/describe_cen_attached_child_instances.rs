// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenAttachedChildInstances`, from `cbn/DescribeCenAttachedChildInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Lists the networks that are attached to a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenAttachedChildInstancesRequest::new()
///     .cen_id("cen-7qthudw0ll6jmcx****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_attached_child_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmcx****`.
    pub cen_id: Option<String>,
    /// Region where the attached network lies. Example: `us-west-1`.
    pub child_instance_region_id: Option<String>,
    /// What the attached network is, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCenAttachedChildInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`.
    pub fn child_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeCenAttachedChildInstancesRequest {
        "CenId" => cen_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCenAttachedChildInstancesRequest {
    type Response = DescribeCenAttachedChildInstancesResponse;
    type Error = DescribeCenAttachedChildInstancesError;
    const INFO: OperationInfo = super::operation("DescribeCenAttachedChildInstances")
        .required(&["CenId"])
        .read_only();
    const ERRORS: &'static [DescribeCenAttachedChildInstancesError] = &[
        DescribeCenAttachedChildInstancesError::InvalidParameter,
        DescribeCenAttachedChildInstancesError::Unauthorized,
    ];
}

impl Paginated for DescribeCenAttachedChildInstancesRequest {
    type Item = ChildInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.child_instances)
    }
}

/// Response to [`DescribeCenAttachedChildInstancesRequest`].
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesResponse {
    /// Attached networks, one entry each.
    pub child_instances: Vec<ChildInstance>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDE065A6-D24D-4CE9-A45D-3BBD45B22311`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenAttachedChildInstancesResponse {
        "ChildInstances" => child_instances: list("ChildInstance"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Attached networks, one entry each.
#[non_exhaustive]
pub struct ChildInstance {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmx****`.
    pub cen_id: Option<String>,
    /// When the network was attached to the CEN instance. Example: `2018-10-16T08:47Z`.
    pub child_instance_attach_time: Option<Timestamp>,
    /// Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN instance.
    /// Example: `vpc-m5ex5mr548eb5f6****`.
    pub child_instance_id: Option<String>,
    /// Account that owns the attached network, if it is not your own. Example: `123456789`.
    pub child_instance_owner_id: Option<i64>,
    /// Region where the attached network lies. Example: `cn-qingdao`.
    pub child_instance_region_id: Option<String>,
    /// What the attached network is, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Whether the network is attached, being attached, or being detached. Example: `attaching`.
    pub status: Option<Open<ChildInstanceStatus>>,
}

response! {
    ChildInstance {
        "CenId" => cen_id: value,
        "ChildInstanceAttachTime" => child_instance_attach_time: value,
        "ChildInstanceId" => child_instance_id: value,
        "ChildInstanceOwnerId" => child_instance_owner_id: value,
        "ChildInstanceRegionId" => child_instance_region_id: value,
        "ChildInstanceType" => child_instance_type: value,
        "Status" => status: value,
    }
}

values! {
    /// Whether the network is attached, being attached, or being detached.
    pub enum ChildInstanceStatus {
        /// On the way to becoming part of the CEN instance.
        Attaching = "attaching",
        /// Part of the CEN instance.
        Attached = "attached",
        /// On the way out of the CEN instance.
        Detaching = "detaching",
    }
}

/// Errors that the documentation of [`DescribeCenAttachedChildInstancesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenAttachedChildInstancesError = super::DocumentedError;
