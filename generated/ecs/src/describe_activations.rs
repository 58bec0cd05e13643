// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActivations`, from `ecs/DescribeActivations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Activation};

/// Lists activation codes and how far each has been used up.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeActivationsRequest::new()
///     .region_id("cn-hangzhou")
///     .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_activations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActivationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an activation code, the code that servers outside Alibaba Cloud register with as managed
    /// instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// Keeps only codes with this prefix for instance names. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl DescribeActivationsRequest {
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
    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeActivationsRequest {
        "RegionId" => region_id: query,
        "ActivationId" => activation_id: query,
        "InstanceName" => instance_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeActivationsRequest {
    type Response = DescribeActivationsResponse;
    type Error = DescribeActivationsError;
    const INFO: OperationInfo = super::operation("DescribeActivations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActivationsError] = &[
        DescribeActivationsError::InternalErrorDispatch,
        DescribeActivationsError::InvalidParamPageNumber,
        DescribeActivationsError::InvalidParamPageSize,
    ];
}

impl Paginated for DescribeActivationsRequest {
    type Item = Activation;
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
        Some(&mut response.activation_list)
    }
}

/// What [`DescribeActivationsRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeActivationsResponse {
    /// Activation codes that match the query, each with its limits and how often it was used.
    pub activation_list: Vec<Activation>,
    /// Number of the page returned. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F74625134`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DescribeActivationsResponse {
        "ActivationList" => activation_list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeActivationsRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber), here with HTTP status 400
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize), here with HTTP status 400
pub type DescribeActivationsError = super::DocumentedError;
