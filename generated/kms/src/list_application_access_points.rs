// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationAccessPoints`, from `kms/ListApplicationAccessPoints.md`.

use alicloud_runtime::codegen::*;

/// Lists application access points with their authentication method.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListApplicationAccessPointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_application_access_points(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationAccessPointsRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListApplicationAccessPointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    ListApplicationAccessPointsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListApplicationAccessPointsRequest {
    type Response = ListApplicationAccessPointsResponse;
    type Error = ListApplicationAccessPointsError;
    const INFO: OperationInfo = super::operation("ListApplicationAccessPoints")
        .read_only();
    const ERRORS: &'static [ListApplicationAccessPointsError] = &[
        ListApplicationAccessPointsError::InvalidParameter,
        ListApplicationAccessPointsError::InvalidAccessKeyIdNotFound,
    ];
}

impl Paginated for ListApplicationAccessPointsRequest {
    type Item = ApplicationAccessPoint;
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
        Some(&mut response.application_access_points)
    }
}

/// Response to [`ListApplicationAccessPointsRequest`].
#[non_exhaustive]
pub struct ListApplicationAccessPointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `bcfefe15-46f0-44a3-bd96-3d422474b71a`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Application access points that were found.
    pub application_access_points: Vec<ApplicationAccessPoint>,
}

response! {
    ListApplicationAccessPointsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ApplicationAccessPoints" => application_access_points: list("ApplicationAccessPoint"),
    }
}

/// Application access points that were found.
#[non_exhaustive]
pub struct ApplicationAccessPoint {
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `aap_test`.
    pub name: Option<String>,
    /// How applications prove who they are. Example: `ClientKey`.
    pub authentication_method: Option<String>,
}

response! {
    ApplicationAccessPoint {
        "Name" => name: value,
        "AuthenticationMethod" => authentication_method: value,
    }
}

/// Errors that the documentation of [`ListApplicationAccessPointsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ListApplicationAccessPointsError = super::DocumentedError;
