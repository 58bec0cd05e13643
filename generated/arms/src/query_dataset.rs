// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDataset`, from `arms/QueryDataset.md`.

use alicloud_runtime::codegen::*;

/// Queries measures of a dataset by dimensions, in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryDatasetRequest::new();
/// let reply = client.query_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDatasetRequest {
    /// **Required** by the documentation; not checked here. ID of the dataset that the call is about.
    pub dataset_id: Option<i64>,
    /// **Required** by the documentation; not checked here. Time that is set or recorded for this: min.
    /// Unit: `ms`.
    pub min_time: Option<i64>,
    /// **Required** by the documentation; not checked here. Time that is set or recorded for this: max.
    /// Unit: `ms`.
    pub max_time: Option<i64>,
    /// **Required** by the documentation; not checked here. Time that one data point covers.
    /// Unit: `s`.
    pub interval_in_sec: Option<i32>,
    /// The measures to work on or to narrow the list down to.
    pub measures: Vec<String>,
    /// The dimensions to work on or to narrow the list down to.
    pub dimensions: Vec<Dimension>,
    /// Key that opens, signs or picks out the order by.
    pub order_by_key: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Whether incomplete data at the end is left out.
    pub reduce_tail: Option<bool>,
    /// Token for the security; pass it on without reading anything into it.
    /// A secret: it is printed as `***`.
    pub security_token: Option<String>,
    /// The optional dims to work on or to narrow the list down to.
    pub optional_dims: Vec<String>,
}

impl QueryDatasetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`.
    #[inline]
    pub fn dataset_id(mut self, value: i64) -> Self {
        self.dataset_id = Some(value);
        self
    }
    /// Sets `minTime`.
    #[inline]
    pub fn min_time(mut self, value: i64) -> Self {
        self.min_time = Some(value);
        self
    }
    /// Sets `maxTime`.
    #[inline]
    pub fn max_time(mut self, value: i64) -> Self {
        self.max_time = Some(value);
        self
    }
    /// Sets `intervalInSec`.
    #[inline]
    pub fn interval_in_sec(mut self, value: i32) -> Self {
        self.interval_in_sec = Some(value);
        self
    }
    /// Sets `measures`.
    pub fn measures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.measures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `orderByKey`.
    pub fn order_by_key(mut self, value: impl Into<String>) -> Self {
        self.order_by_key = Some(value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `reduceTail`.
    #[inline]
    pub fn reduce_tail(mut self, value: bool) -> Self {
        self.reduce_tail = Some(value);
        self
    }
    /// Sets `securityToken`.
    pub fn security_token(mut self, value: impl Into<String>) -> Self {
        self.security_token = Some(value.into());
        self
    }
    /// Sets `optionalDims`.
    pub fn optional_dims(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.optional_dims = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    QueryDatasetRequest {
        "datasetId" => dataset_id: query,
        "minTime" => min_time: query,
        "maxTime" => max_time: query,
        "intervalInSec" => interval_in_sec: query,
        "measures" => measures: query,
        "dimensions" => dimensions: query,
        "orderByKey" => order_by_key: query,
        "limit" => limit: query,
        "reduceTail" => reduce_tail: query,
        "securityToken" => security_token: query as Secret,
        "optionalDims" => optional_dims: query,
    }
}

impl Operation for QueryDatasetRequest {
    type Response = QueryDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDataset").read_only();
}

/// Response to [`QueryDatasetRequest`].
#[non_exhaustive]
pub struct QueryDatasetResponse {
    /// The dimensions that were found or are concerned, one entry each.
    pub dimensions: Vec<DatasetDimension>,
}

response! {
    QueryDatasetResponse {
        "dimensions" => dimensions: list(""),
    }
}

/// The dimensions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Dimension {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl Dimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    Dimension {
        "key" => key: field,
        "value" => value: field,
        "type" => type_: field,
    }
}

/// The dimensions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatasetDimension {
    /// The measures that were found or are concerned, one entry each.
    pub measures: Vec<Measure>,
}

response! {
    DatasetDimension {
        "measures" => measures: list(""),
    }
}

/// The measures that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Measure {
    /// How large the result is or is to be.
    pub result_size: Option<ResultSize>,
}

response! {
    Measure {
        "resultSize" => result_size: value,
    }
}

/// How large the result is or is to be.
#[non_exhaustive]
pub struct ResultSize {
    /// What was measured or stored about the dim.
    pub dim_data: Option<Value>,
}

response! {
    ResultSize {
        "dimData" => dim_data: value,
    }
}
