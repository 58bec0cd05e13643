// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipSegment`, from `vpc/DescribeEipSegment.md`.

use alicloud_runtime::codegen::*;

/// Lists groups of contiguous EIPs.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeEipSegmentRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eip_segment(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEipSegmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-001sdfg`.
    pub client_token: Option<String>,
    /// Return only this group of contiguous EIPs. Example: `eipsg-2zett8ba055tbsxme****`.
    pub segment_instance_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeEipSegmentRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
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
    DescribeEipSegmentRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "SegmentInstanceId" => segment_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEipSegmentRequest {
    type Response = DescribeEipSegmentResponse;
    type Error = DescribeEipSegmentError;
    const INFO: OperationInfo = super::operation("DescribeEipSegment")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipSegmentError] = &[
        DescribeEipSegmentError::OperationFailedQueryDbError,
    ];
}

impl Paginated for DescribeEipSegmentRequest {
    type Item = EipSegment;
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
        Some(&mut response.eip_segments)
    }
}

/// Response to [`DescribeEipSegmentRequest`].
#[non_exhaustive]
pub struct DescribeEipSegmentResponse {
    /// Groups of contiguous EIPs that were found.
    pub eip_segments: Vec<EipSegment>,
    /// Which page of the whole list this response holds. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7A6301A-64BA-41EC-8284-8F4838C15D1F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEipSegmentResponse {
        "EipSegments" => eip_segments: list("EipSegment"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Groups of contiguous EIPs that were found.
#[non_exhaustive]
pub struct EipSegment {
    /// When the resource was created. Example: `2020-03-06T12:30:07Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `MyEipSegment`.
    pub description: Option<String>,
    /// ID of the group of contiguous EIPs. Example: `eipsg-2zett8ba055tbsxme****`.
    pub instance_id: Option<String>,
    /// Addresses that the group holds. Example: `28`.
    pub ip_count: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `MyEipSegment`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Range of the group, in CIDR notation. Example: `161.xx.xx.32/28`.
    pub segment: Option<String>,
    /// Whether the group is being allocated, allocated, being released or released.
    /// Example: `Allocated`.
    pub status: Option<Open<EipSegmentStatus>>,
    /// Text that says what the EIP is for; the misspelled name is the one the service uses.
    /// Example: `MyEipSegment`.
    pub descritpion: Option<String>,
    /// Zone of the EIPs or the plan. A crowded zone can make the system move a plan elsewhere.
    /// Example: `cn-hangzhou-a`.
    pub zone: Option<String>,
}

response! {
    EipSegment {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "IpCount" => ip_count: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Segment" => segment: value,
        "Status" => status: value,
        "Descritpion" => descritpion: value,
        "Zone" => zone: value,
    }
}

values! {
    /// Whether the group is being allocated, allocated, being released or released.
    pub enum EipSegmentStatus {
        /// The addresses are being allocated.
        Allocating = "Allocating",
        /// The addresses are there.
        Allocated = "Allocated",
        /// The addresses are being given back.
        Releasing = "Releasing",
        /// The addresses have been given back.
        Released = "Released",
    }
}

/// Errors that the documentation of [`DescribeEipSegmentRequest`] names.
///
/// - [`OperationFailedQueryDbError`](super::DocumentedError::OperationFailedQueryDbError)
pub type DescribeEipSegmentError = super::DocumentedError;
