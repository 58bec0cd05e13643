// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVSwitchCidrReservations`, from `vpc/ListVSwitchCidrReservations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the reserved CIDR blocks of vSwitches.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVSwitchCidrReservationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vswitch_cidr_reservations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsRequest {
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    pub vswitch_id: Option<String>,
    /// Return only these reserved blocks. Items: at most 100.
    pub vswitch_cidr_reservation_ids: Vec<String>,
    /// How addresses of the block are given out; only whole prefixes are possible.
    pub vswitch_cidr_reservation_type: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListVSwitchCidrReservationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VSwitchCidrReservationIds`.
    pub fn vswitch_cidr_reservation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_cidr_reservation_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchCidrReservationType`.
    pub fn vswitch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_type = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListVSwitchCidrReservationsRequest {
        "Tags" => tags: query,
        "VSwitchId" => vswitch_id: query,
        "VSwitchCidrReservationIds" => vswitch_cidr_reservation_ids: query,
        "VSwitchCidrReservationType" => vswitch_cidr_reservation_type: query,
        "IpVersion" => ip_version: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListVSwitchCidrReservationsRequest {
    type Response = ListVSwitchCidrReservationsResponse;
    type Error = ListVSwitchCidrReservationsError;
    const INFO: OperationInfo = super::operation("ListVSwitchCidrReservations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVSwitchCidrReservationsError] = &[
        ListVSwitchCidrReservationsError::IllegalParamNextToken,
    ];
}

impl Paginated for ListVSwitchCidrReservationsRequest {
    type Item = VSwitchCidrReservation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vswitch_cidr_reservations)
    }
}

/// Response to [`ListVSwitchCidrReservationsRequest`].
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i64>,
    /// The vSwitch cidr reservations that were found or are concerned, one entry each.
    pub vswitch_cidr_reservations: Vec<VSwitchCidrReservation>,
}

response! {
    ListVSwitchCidrReservationsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "VSwitchCidrReservations" => vswitch_cidr_reservations: list(""),
    }
}

/// The vSwitch cidr reservations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitchCidrReservation {
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1wdz2pdhgurz1od****`.
    pub vpc_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-25navfgbue4g****`.
    pub vswitch_id: Option<String>,
    /// ID of a reserved block of a vSwitch. Example: `vcr-bp1m12saqteraw3rp****`.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// Address range that is reserved. Example: `192.168.1.64/28`.
    pub vswitch_cidr_reservation_cidr: Option<String>,
    /// Name by which people tell the reserved block from others. Example: `ReservationName`.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Free text that tells people about the vSwitch cidr reservation.
    /// Example: `ReservationDescription`.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// When the resource was created. Example: `2023-03-14T10:02:37Z`.
    pub creation_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart. Example: `prefix`.
    pub type_: Option<String>,
    /// How many prefixes of the block are still free. Example: `10`.
    pub available_cidr_count: Option<i32>,
    /// How many prefixes of the block are taken. Example: `6`.
    pub assigned_cidr_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Assigned`.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    VSwitchCidrReservation {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: value,
        "VSwitchCidrReservationCidr" => vswitch_cidr_reservation_cidr: value,
        "VSwitchCidrReservationName" => vswitch_cidr_reservation_name: value,
        "VSwitchCidrReservationDescription" => vswitch_cidr_reservation_description: value,
        "IpVersion" => ip_version: value,
        "CreationTime" => creation_time: value,
        "Type" => type_: value,
        "AvailableCidrCount" => available_cidr_count: value,
        "AssignedCidrCount" => assigned_cidr_count: value,
        "Status" => status: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListVSwitchCidrReservationsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
pub type ListVSwitchCidrReservationsError = super::DocumentedError;
