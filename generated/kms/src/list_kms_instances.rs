// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKmsInstances`, from `kms/ListKmsInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists IDs and ARNs of the account's KMS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListKmsInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_kms_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKmsInstancesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListKmsInstancesRequest {
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
    ListKmsInstancesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListKmsInstancesRequest {
    type Response = ListKmsInstancesResponse;
    type Error = ListKmsInstancesError;
    const INFO: OperationInfo = super::operation("ListKmsInstances").read_only();
    const ERRORS: &'static [ListKmsInstancesError] = &[
        ListKmsInstancesError::IllegalTimestamp,
    ];
}

impl Paginated for ListKmsInstancesRequest {
    type Item = KmsInstance;
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
        Some(&mut response.kms_instances)
    }
}

/// Response to [`ListKmsInstancesRequest`].
#[non_exhaustive]
pub struct ListKmsInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `d3eca5c8-a856-4347-8eb6-e1898c3fda2e`.
    pub request_id: Option<String>,
    /// KMS instances that were found.
    pub kms_instances: Vec<KmsInstance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
}

response! {
    ListKmsInstancesResponse {
        "RequestId" => request_id: value,
        "KmsInstances" => kms_instances: list("KmsInstance"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// KMS instances that were found.
#[non_exhaustive]
pub struct KmsInstance {
    /// Resource name of the KMS instance, in the `acs:` notation.
    /// Example: `acs:kms:pre-hangzhou:120708975881****:keystore/kst-phzz64c9f84eo32dbs****`.
    pub kms_instance_arn: Option<String>,
    /// ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances) shows it.
    /// Example: `kst-phzz64c9f84eo32dbs****`.
    pub kms_instance_id: Option<String>,
}

response! {
    KmsInstance {
        "KmsInstanceArn" => kms_instance_arn: value,
        "KmsInstanceId" => kms_instance_id: value,
    }
}

/// Errors that the documentation of [`ListKmsInstancesRequest`] names.
///
/// - [`IllegalTimestamp`](super::DocumentedError::IllegalTimestamp)
pub type ListKmsInstancesError = super::DocumentedError;
