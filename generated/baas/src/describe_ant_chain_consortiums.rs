// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainConsortiums`, from `baas/DescribeAntChainConsortiums.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pagination};

/// Lists the Ant Blockchain consortiums of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainConsortiumsRequest::new()
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_consortiums(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsRequest {
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainConsortiumsRequest {
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
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainConsortiumsRequest {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainConsortiumsRequest {
    type Response = DescribeAntChainConsortiumsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainConsortiums")
        .required(&["PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainConsortiumsRequest {
    type Item = AntConsortium;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.ant_consortiums)
    }
}

/// Response to [`DescribeAntChainConsortiumsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainConsortiumResult>,
}

response! {
    DescribeAntChainConsortiumsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainConsortiumResult {
    /// The ant consortiums that were found or are concerned, one entry each.
    pub ant_consortiums: Vec<AntConsortium>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainConsortiumResult {
        "AntConsortiums" => ant_consortiums: list(""),
        "Pagination" => pagination: value,
    }
}

/// The ant consortiums that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AntConsortium {
    /// How many there are of this: chain. Example: `1`.
    pub chain_num: Option<i64>,
    /// Free text that tells people about the consortium. Example: `text`.
    pub consortium_description: Option<String>,
    /// ID of the consortium that the item belongs to or stands for. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `text`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1562845453000`.
    pub create_time: Option<i64>,
    /// How many there are of this: member. Example: `2`.
    pub member_num: Option<i64>,
    /// Part that the item plays, or role whose rights are used. Example: `SuperAdmin`.
    pub role: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
}

response! {
    AntConsortium {
        "ChainNum" => chain_num: value,
        "ConsortiumDescription" => consortium_description: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "MemberNum" => member_num: value,
        "Role" => role: value,
        "Status" => status: value,
    }
}
