// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePairDrills`, from `ebs/DescribePairDrills.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DrillStatus};

/// Lists the disaster recovery drills of replication pairs whose secondary disk is in this region.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// use alicloud_ebs::describe_pair_drills::DrillStatus;
///
/// let request = alicloud_ebs::DescribePairDrillsRequest::new()
///     .pair_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pair_drills(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_pair_drills(request)
///     .wait()
///     .until(DrillStatus::Executed)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePairDrillsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Rehearsal of a failover that is meant.
    pub drill_id: Option<String>,
    /// **Required.** ID of the pair that the call is about.
    pub pair_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePairDrillsRequest {
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
    /// Sets `DrillId`.
    pub fn drill_id(mut self, value: impl Into<String>) -> Self {
        self.drill_id = Some(value.into());
        self
    }
    /// Sets `PairId`, which is required.
    pub fn pair_id(mut self, value: impl Into<String>) -> Self {
        self.pair_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
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
    DescribePairDrillsRequest {
        "RegionId" => region_id: query,
        "DrillId" => drill_id: query,
        "PairId" => pair_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePairDrillsRequest {
    type Response = DescribePairDrillsResponse;
    type Error = DescribePairDrillsError;
    const INFO: OperationInfo = super::operation("DescribePairDrills")
        .required(&["RegionId", "PairId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePairDrillsError] = &[
        DescribePairDrillsError::InvalidParameter,
        DescribePairDrillsError::InvalidParameterConflict,
        DescribePairDrillsError::InvalidParameterFormat,
        DescribePairDrillsError::MissingParameter,
        DescribePairDrillsError::Forbidden,
        DescribePairDrillsError::ForbiddenAction,
        DescribePairDrillsError::InvalidAccountStatusNotEnoughBalance,
        DescribePairDrillsError::LastTokenProcessing,
        DescribePairDrillsError::NoPermissionSlr,
        DescribePairDrillsError::OperationDenied,
        DescribePairDrillsError::InvalidApiNotFound,
        DescribePairDrillsError::NoSuchResource,
        DescribePairDrillsError::InternalError,
        DescribePairDrillsError::RequestTimeout,
    ];
}

impl Paginated for DescribePairDrillsRequest {
    type Item = Drill;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.drills)
    }
}

impl Stateful for DescribePairDrillsRequest {
    type State = DrillStatus;
    const FAILURES: &'static [DrillStatus] = &[
        DrillStatus::ExecuteFailed,
        DrillStatus::ClearFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.drill_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .drills
                .iter()
                .map(|v| (v.drill_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribePairDrillsRequest`].
#[non_exhaustive]
pub struct DescribePairDrillsResponse {
    /// The drills that were found or are concerned, one entry each.
    pub drills: Vec<Drill>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C46FF5A8-C5F0-4024-8262-B16B6392****`.
    pub request_id: Option<String>,
}

response! {
    DescribePairDrillsResponse {
        "Drills" => drills: list(""),
        "NextToken" => next_token: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// The drills that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Drill {
    /// Rehearsal of a failover that is meant. Example: `drill-xxx`.
    pub drill_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `executing`.
    pub status: Option<Open<DrillStatus>>,
    /// ID of the drill disk that the item belongs to or stands for. Example: `d-xxx`.
    pub drill_disk_id: Option<String>,
    /// State that the drill disk is in. Example: `created`.
    pub drill_disk_status: Option<String>,
    /// When the drill began. Example: `1690855888`.
    pub start_at: Option<i64>,
    /// Moment of the copy. Example: `1690855931`.
    pub recover_point: Option<i64>,
    /// Text for people about the status. Example: `PAIR_SYNCPOINT_NOT_FOUND`.
    pub status_message: Option<String>,
}

response! {
    Drill {
        "DrillId" => drill_id: value,
        "Status" => status: value,
        "DrillDiskId" => drill_disk_id: value,
        "DrillDiskStatus" => drill_disk_status: value,
        "StartAt" => start_at: value,
        "RecoverPoint" => recover_point: value,
        "StatusMessage" => status_message: value,
    }
}

/// Errors that the documentation of [`DescribePairDrillsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribePairDrillsError = super::DocumentedError;
