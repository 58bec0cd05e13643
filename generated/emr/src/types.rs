// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The analysis that are concerned.
#[non_exhaustive]
pub struct Analysis {
    /// Score that was worked out for the hive frequency. Example: `80`.
    pub hive_frequency_score: Option<i32>,
    /// Score that was worked out for the hive distribution. Example: `80`.
    pub hive_distribution_score: Option<i32>,
    /// Score that was worked out for the hive format. Example: `80`.
    pub hive_format_score: Option<i32>,
    /// Score that was worked out for the hive. Example: `80`.
    pub hive_score: Option<i32>,
}

response! {
    Analysis {
        "HiveFrequencyScore" => hive_frequency_score: value,
        "HiveDistributionScore" => hive_distribution_score: value,
        "HiveFormatScore" => hive_format_score: value,
        "HiveScore" => hive_score: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApiTemplate {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `AT-Af***`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `datalakeTest1`.
    pub template_name: Option<String>,
    /// Name that the API goes by. Example: `CreateCluster`.
    pub api_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzabjyop****`.
    pub resource_group_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `READY`.
    pub status: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

response! {
    ApiTemplate {
        "RegionId" => region_id: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "ApiName" => api_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Status" => status: value,
        "Content" => content: value,
    }
}

/// The applications to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Application {
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
}

impl Application {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
}

request! {
    Application {
        "ApplicationName" => application_name: field,
    }
}

/// Settings of each application, one entry each.
#[non_exhaustive]
pub struct ApplicationConfig {
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// **Required.** Name that the config file goes by.
    pub config_file_name: Option<String>,
    /// **Required.** Key that opens, signs or picks out the config item.
    pub config_item_key: Option<String>,
    /// Value that the config item has or is given.
    pub config_item_value: Option<String>,
    /// Range in which the config holds.
    pub config_scope: Option<String>,
    /// Name that the node group goes by.
    pub node_group_name: Option<String>,
    /// ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl ApplicationConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `ConfigFileName`, which is required.
    pub fn config_file_name(mut self, value: impl Into<String>) -> Self {
        self.config_file_name = Some(value.into());
        self
    }
    /// Sets `ConfigItemKey`, which is required.
    pub fn config_item_key(mut self, value: impl Into<String>) -> Self {
        self.config_item_key = Some(value.into());
        self
    }
    /// Sets `ConfigItemValue`.
    pub fn config_item_value(mut self, value: impl Into<String>) -> Self {
        self.config_item_value = Some(value.into());
        self
    }
    /// Sets `ConfigScope`.
    pub fn config_scope(mut self, value: impl Into<String>) -> Self {
        self.config_scope = Some(value.into());
        self
    }
    /// Sets `NodeGroupName`.
    pub fn node_group_name(mut self, value: impl Into<String>) -> Self {
        self.node_group_name = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    ApplicationConfig {
        "ApplicationName" => application_name: field,
        "ConfigFileName" => config_file_name: field,
        "ConfigItemKey" => config_item_key: field,
        "ConfigItemValue" => config_item_value: field,
        "ConfigScope" => config_scope: field,
        "NodeGroupName" => node_group_name: field,
        "NodeGroupId" => node_group_id: field,
    }
}

/// What is done about the auto scaling, as rules.
#[non_exhaustive]
pub struct AutoScalingPolicy {
    /// Rules that apply to the scaling, one entry each.
    pub scaling_rules: Vec<ScalingRule>,
    /// The constraints that are concerned.
    pub constraints: Option<Constraints>,
}

impl AutoScalingPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingRules`.
    pub fn scaling_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScalingRule>>,
    ) -> Self {
        self.scaling_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Constraints`.
    pub fn constraints(mut self, value: impl Into<Constraints>) -> Self {
        self.constraints = Some(value.into());
        self
    }
}

request! {
    AutoScalingPolicy {
        "ScalingRules" => scaling_rules: field,
        "Constraints" => constraints: field,
    }
}

/// Average time garbage collection takes.
#[non_exhaustive]
pub struct AvgGc {
    /// Name that people know the item by. Example: `avgGc`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `42.3`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    AvgGc {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// How evenly the regions are spread.
#[non_exhaustive]
pub struct Balance {
    /// Name that people know the item by. Example: `regionBalance`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1.0`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Balance {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// The constraints that are concerned.
#[non_exhaustive]
pub struct Constraints {
    /// How much the max can hold or do.
    pub max_capacity: Option<i32>,
    /// How much the min can hold or do.
    pub min_capacity: Option<i32>,
}

impl Constraints {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxCapacity`.
    #[inline]
    pub fn max_capacity(mut self, value: i32) -> Self {
        self.max_capacity = Some(value);
        self
    }
    /// Sets `MinCapacity`.
    #[inline]
    pub fn min_capacity(mut self, value: i32) -> Self {
        self.min_capacity = Some(value);
        self
    }
}

response! {
    Constraints {
        "MaxCapacity" => max_capacity: value,
        "MinCapacity" => min_capacity: value,
    }
}

/// Settings of the cost optimized, and what it works with.
#[non_exhaustive]
pub struct CostOptimizedConfig {
    /// How much the on demand base can hold or do.
    pub on_demand_base_capacity: Option<i32>,
    /// How much the on demand percentage above base can hold or do.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// Number that is given for this: spot instance pools.
    pub spot_instance_pools: Option<i32>,
}

impl CostOptimizedConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OnDemandBaseCapacity`.
    #[inline]
    pub fn on_demand_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }
    /// Sets `OnDemandPercentageAboveBaseCapacity`.
    #[inline]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i32) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }
    /// Sets `SpotInstancePools`.
    #[inline]
    pub fn spot_instance_pools(mut self, value: i32) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }
}

response! {
    CostOptimizedConfig {
        "OnDemandBaseCapacity" => on_demand_base_capacity: value,
        "OnDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity: value,
        "SpotInstancePools" => spot_instance_pools: value,
    }
}

/// How many there are in all of this: file.
#[non_exhaustive]
pub struct Count {
    /// Name that people know the item by. Example: `tableCount`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `10`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `Number of tables`.
    pub description: Option<String>,
}

response! {
    Count {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// Days without access after which data counts as warm.
#[non_exhaustive]
pub struct Day {
    /// Name that people know the item by. Example: `warmConfigDay`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1000`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in. Example: `MB`.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Day {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct Disk {
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
    /// How many each node gets.
    pub count: Option<i32>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Count`.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }
}

response! {
    Disk {
        "Category" => category: value,
        "Size" => size: value,
        "PerformanceLevel" => performance_level: value,
        "Count" => count: value,
    }
}

/// The analysis that are concerned.
#[non_exhaustive]
pub struct DoctorApplicationAnalysis {
    /// How sure or how good the result is. Example: `67`.
    pub score: Option<i32>,
    /// What the service advises. Example: `text`.
    pub suggestion: Option<String>,
}

response! {
    DoctorApplicationAnalysis {
        "Score" => score: value,
        "Suggestion" => suggestion: value,
    }
}

/// The analysis that are concerned.
#[non_exhaustive]
pub struct DoctorComputeSummaryAnalysis {
    /// How many there are of this: healthy job. Example: `3`.
    pub healthy_job_count: Option<i64>,
    /// How many there are of this: sub healthy job. Example: `1123`.
    pub sub_healthy_job_count: Option<i64>,
    /// How many there are of this: unhealthy job. Example: `23`.
    pub unhealthy_job_count: Option<i64>,
    /// How many there are of this: need attention job. Example: `234`.
    pub need_attention_job_count: Option<i64>,
    /// How sure or how good the result is. Example: `73`.
    pub score: Option<i32>,
    /// Change of the score against the day before. Example: `0.02`.
    pub score_day_growth_ratio: Option<f64>,
}

response! {
    DoctorComputeSummaryAnalysis {
        "HealthyJobCount" => healthy_job_count: value,
        "SubHealthyJobCount" => sub_healthy_job_count: value,
        "UnhealthyJobCount" => unhealthy_job_count: value,
        "NeedAttentionJobCount" => need_attention_job_count: value,
        "Score" => score: value,
        "ScoreDayGrowthRatio" => score_day_growth_ratio: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorComputeSummaryMetrics {
    /// The vcore seconds that are concerned.
    pub vcore_seconds: Option<Seconds>,
    /// The mem seconds that are concerned.
    pub mem_seconds: Option<Seconds>,
    /// Share of the cores held that were really used.
    pub vcore_utilization: Option<Utilization>,
    /// Share of the memory held that was really used.
    pub mem_utilization: Option<Utilization>,
    /// Growth, day on day, of cores used over time.
    pub vcore_seconds_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of memory used over time.
    pub mem_seconds_day_growth_ratio: Option<Ratio>,
    /// How large the read is or is to be.
    pub read_size: Option<Size>,
    /// How large the write is or is to be.
    pub write_size: Option<Size>,
}

response! {
    DoctorComputeSummaryMetrics {
        "VcoreSeconds" => vcore_seconds: value,
        "MemSeconds" => mem_seconds: value,
        "VcoreUtilization" => vcore_utilization: value,
        "MemUtilization" => mem_utilization: value,
        "VcoreSecondsDayGrowthRatio" => vcore_seconds_day_growth_ratio: value,
        "MemSecondsDayGrowthRatio" => mem_seconds_day_growth_ratio: value,
        "ReadSize" => read_size: value,
        "WriteSize" => write_size: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorHBaseRegionServerMetrics {
    /// How many there are of this: region.
    pub region_count: Option<Count>,
    /// Reads so far.
    pub total_read_request: Option<Request>,
    /// Writes so far.
    pub total_write_request: Option<Request>,
    /// Reads and writes so far.
    pub total_request: Option<Request>,
    /// Reads in the day.
    pub daily_read_request: Option<Request>,
    /// Writes in the day.
    pub daily_write_request: Option<Request>,
    /// Average time garbage collection takes.
    pub avg_gc: Option<AvgGc>,
    /// Share of reads that the cache answered.
    pub cache_ratio: Option<Ratio>,
    /// Growth of reads against the day before.
    pub daily_read_request_day_growth_ratio: Option<Ratio>,
    /// Growth of writes against the day before.
    pub daily_write_request_day_growth_ratio: Option<Ratio>,
}

response! {
    DoctorHBaseRegionServerMetrics {
        "RegionCount" => region_count: value,
        "TotalReadRequest" => total_read_request: value,
        "TotalWriteRequest" => total_write_request: value,
        "TotalRequest" => total_request: value,
        "DailyReadRequest" => daily_read_request: value,
        "DailyWriteRequest" => daily_write_request: value,
        "AvgGc" => avg_gc: value,
        "CacheRatio" => cache_ratio: value,
        "DailyReadRequestDayGrowthRatio" => daily_read_request_day_growth_ratio: value,
        "DailyWriteRequestDayGrowthRatio" => daily_write_request_day_growth_ratio: value,
    }
}

/// The analysis that are concerned.
#[non_exhaustive]
pub struct DoctorHBaseTableAnalysis {
    /// Score that was worked out for the table. Example: `85`.
    pub table_score: Option<i32>,
    /// What to do about unevenly spread reads and writes. Example: `text`.
    pub request_unbalance_suggestion: Option<String>,
    /// Items of the kind request hotspot region that were found or are concerned.
    pub request_hotspot_region_list: Vec<String>,
    /// What to do about unevenly spread reads. Example: `text`.
    pub read_request_unbalance_suggestion: Option<String>,
    /// Items of the kind read request hotspot region that were found or are concerned.
    pub read_request_hotspot_region_list: Vec<String>,
    /// What to do about unevenly spread writes. Example: `text`.
    pub write_request_unbalance_suggestion: Option<String>,
    /// Items of the kind write request hotspot region that were found or are concerned.
    pub write_request_hotspot_region_list: Vec<String>,
}

response! {
    DoctorHBaseTableAnalysis {
        "TableScore" => table_score: value,
        "RequestUnbalanceSuggestion" => request_unbalance_suggestion: value,
        "RequestHotspotRegionList" => request_hotspot_region_list: list(""),
        "ReadRequestUnbalanceSuggestion" => read_request_unbalance_suggestion: value,
        "ReadRequestHotspotRegionList" => read_request_hotspot_region_list: list(""),
        "WriteRequestUnbalanceSuggestion" => write_request_unbalance_suggestion: value,
        "WriteRequestHotspotRegionList" => write_request_hotspot_region_list: list(""),
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorHBaseTableMetrics {
    /// How many there are of this: region server.
    pub region_server_count: Option<Count>,
    /// How many there are of this: region.
    pub region_count: Option<Count>,
    /// How large the table is or is to be.
    pub table_size: Option<Size>,
    /// How many there are of this: store file.
    pub store_file_count: Option<Count>,
    /// Reads in the day.
    pub daily_read_request: Option<Request>,
    /// Writes in the day.
    pub daily_write_request: Option<Request>,
    /// How evenly the regions are spread.
    pub region_balance: Option<Balance>,
    /// How evenly reads and writes are spread over the regions.
    pub request_balance: Option<Balance>,
    /// How large the hot data is or is to be.
    pub hot_data_size: Option<Size>,
    /// How large the warm data is or is to be.
    pub warm_data_size: Option<Size>,
    /// How large the cold data is or is to be.
    pub cold_data_size: Option<Size>,
    /// How large the freeze data is or is to be.
    pub freeze_data_size: Option<Size>,
    /// Days without access after which data counts as warm.
    pub warm_config_day: Option<Day>,
    /// Days without access after which data counts as cold.
    pub cold_config_day: Option<Day>,
    /// Days without access after which data counts as frozen.
    pub freeze_config_day: Option<Day>,
    /// Share of the data that lies on the server that serves it.
    pub locality: Option<Locality>,
    /// Days since the table was last read or written.
    pub cold_access_day: Option<Day>,
    /// Growth, day on day, of the number of regions.
    pub region_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the table.
    pub table_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of store files.
    pub store_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth of reads against the day before.
    pub daily_read_request_day_growth_ratio: Option<Ratio>,
    /// Growth of writes against the day before.
    pub daily_write_request_day_growth_ratio: Option<Ratio>,
    /// How evenly reads are spread over the regions.
    pub read_request_balance: Option<Balance>,
    /// How evenly writes are spread over the regions.
    pub write_request_balance: Option<Balance>,
}

response! {
    DoctorHBaseTableMetrics {
        "RegionServerCount" => region_server_count: value,
        "RegionCount" => region_count: value,
        "TableSize" => table_size: value,
        "StoreFileCount" => store_file_count: value,
        "DailyReadRequest" => daily_read_request: value,
        "DailyWriteRequest" => daily_write_request: value,
        "RegionBalance" => region_balance: value,
        "RequestBalance" => request_balance: value,
        "HotDataSize" => hot_data_size: value,
        "WarmDataSize" => warm_data_size: value,
        "ColdDataSize" => cold_data_size: value,
        "FreezeDataSize" => freeze_data_size: value,
        "WarmConfigDay" => warm_config_day: value,
        "ColdConfigDay" => cold_config_day: value,
        "FreezeConfigDay" => freeze_config_day: value,
        "Locality" => locality: value,
        "ColdAccessDay" => cold_access_day: value,
        "RegionCountDayGrowthRatio" => region_count_day_growth_ratio: value,
        "TableSizeDayGrowthRatio" => table_size_day_growth_ratio: value,
        "StoreFileCountDayGrowthRatio" => store_file_count_day_growth_ratio: value,
        "DailyReadRequestDayGrowthRatio" => daily_read_request_day_growth_ratio: value,
        "DailyWriteRequestDayGrowthRatio" => daily_write_request_day_growth_ratio: value,
        "ReadRequestBalance" => read_request_balance: value,
        "WriteRequestBalance" => write_request_balance: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorHDFSDirectoryMetrics {
    /// How many there are in all of this: file.
    pub total_file_count: Option<Count>,
    /// How many there are of this: large file.
    pub large_file_count: Option<Count>,
    /// How many there are of this: medium file.
    pub medium_file_count: Option<Count>,
    /// How many there are of this: small file.
    pub small_file_count: Option<Count>,
    /// How many there are of this: tiny file.
    pub tiny_file_count: Option<Count>,
    /// How many there are of this: empty file.
    pub empty_file_count: Option<Count>,
    /// How large the hot data is or is to be.
    pub hot_data_size: Option<Size>,
    /// How large the warm data is or is to be.
    pub warm_data_size: Option<Size>,
    /// How large the cold data is or is to be.
    pub cold_data_size: Option<Size>,
    /// How large the freeze data is or is to be.
    pub freeze_data_size: Option<Size>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// How many there are in all of this: file day growth.
    pub total_file_day_growth_count: Option<Count>,
    /// How many there are of this: large file day growth.
    pub large_file_day_growth_count: Option<Count>,
    /// How many there are of this: medium file day growth.
    pub medium_file_day_growth_count: Option<Count>,
    /// How many there are of this: small file day growth.
    pub small_file_day_growth_count: Option<Count>,
    /// How many there are of this: tiny file day growth.
    pub tiny_file_day_growth_count: Option<Count>,
    /// How many there are of this: empty file day growth.
    pub empty_file_day_growth_count: Option<Count>,
    /// How large the hot data day growth is or is to be.
    pub hot_data_day_growth_size: Option<Size>,
    /// How large the warm data day growth is or is to be.
    pub warm_data_day_growth_size: Option<Size>,
    /// How large the cold data day growth is or is to be.
    pub cold_data_day_growth_size: Option<Size>,
    /// How large the freeze data day growth is or is to be.
    pub freeze_data_day_growth_size: Option<Size>,
    /// How large the total data day growth is or is to be.
    pub total_data_day_growth_size: Option<Size>,
    /// Growth, day on day, of the number of all files.
    pub total_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files above 1 GB.
    pub large_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 128 MB and 1 GB.
    pub medium_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 10 MB and 128 MB.
    pub small_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files below 10 MB that hold something.
    pub tiny_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of empty files.
    pub empty_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data read within 7 days.
    pub hot_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 7 to 30 days ago.
    pub warm_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 30 to 90 days ago.
    pub cold_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data not read for 90 days.
    pub freeze_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of all the data.
    pub total_data_size_day_growth_ratio: Option<Ratio>,
}

response! {
    DoctorHDFSDirectoryMetrics {
        "TotalFileCount" => total_file_count: value,
        "LargeFileCount" => large_file_count: value,
        "MediumFileCount" => medium_file_count: value,
        "SmallFileCount" => small_file_count: value,
        "TinyFileCount" => tiny_file_count: value,
        "EmptyFileCount" => empty_file_count: value,
        "HotDataSize" => hot_data_size: value,
        "WarmDataSize" => warm_data_size: value,
        "ColdDataSize" => cold_data_size: value,
        "FreezeDataSize" => freeze_data_size: value,
        "TotalDataSize" => total_data_size: value,
        "TotalFileDayGrowthCount" => total_file_day_growth_count: value,
        "LargeFileDayGrowthCount" => large_file_day_growth_count: value,
        "MediumFileDayGrowthCount" => medium_file_day_growth_count: value,
        "SmallFileDayGrowthCount" => small_file_day_growth_count: value,
        "TinyFileDayGrowthCount" => tiny_file_day_growth_count: value,
        "EmptyFileDayGrowthCount" => empty_file_day_growth_count: value,
        "HotDataDayGrowthSize" => hot_data_day_growth_size: value,
        "WarmDataDayGrowthSize" => warm_data_day_growth_size: value,
        "ColdDataDayGrowthSize" => cold_data_day_growth_size: value,
        "FreezeDataDayGrowthSize" => freeze_data_day_growth_size: value,
        "TotalDataDayGrowthSize" => total_data_day_growth_size: value,
        "TotalFileCountDayGrowthRatio" => total_file_count_day_growth_ratio: value,
        "LargeFileCountDayGrowthRatio" => large_file_count_day_growth_ratio: value,
        "MediumFileCountDayGrowthRatio" => medium_file_count_day_growth_ratio: value,
        "SmallFileCountDayGrowthRatio" => small_file_count_day_growth_ratio: value,
        "TinyFileCountDayGrowthRatio" => tiny_file_count_day_growth_ratio: value,
        "EmptyFileCountDayGrowthRatio" => empty_file_count_day_growth_ratio: value,
        "HotDataSizeDayGrowthRatio" => hot_data_size_day_growth_ratio: value,
        "WarmDataSizeDayGrowthRatio" => warm_data_size_day_growth_ratio: value,
        "ColdDataSizeDayGrowthRatio" => cold_data_size_day_growth_ratio: value,
        "FreezeDataSizeDayGrowthRatio" => freeze_data_size_day_growth_ratio: value,
        "TotalDataSizeDayGrowthRatio" => total_data_size_day_growth_ratio: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorHiveDatabaseMetrics {
    /// How many there are of this: table.
    pub table_count: Option<Count>,
    /// How many there are of this: partition.
    pub partition_num: Option<PartitionNum>,
    /// How many there are of this: large file.
    pub large_file_count: Option<Count>,
    /// How many there are of this: medium file.
    pub medium_file_count: Option<Count>,
    /// How many there are of this: small file.
    pub small_file_count: Option<Count>,
    /// How many there are of this: tiny file.
    pub tiny_file_count: Option<Count>,
    /// How many there are of this: empty file.
    pub empty_file_count: Option<Count>,
    /// How many there are in all of this: file.
    pub total_file_count: Option<Count>,
    /// Share of files above 1 GB.
    pub large_file_ratio: Option<Ratio>,
    /// Share of files between 128 MB and 1 GB.
    pub medium_file_ratio: Option<Ratio>,
    /// Share of files between 10 MB and 128 MB.
    pub small_file_ratio: Option<Ratio>,
    /// Share of files below 10 MB that hold something.
    pub tiny_file_ratio: Option<Ratio>,
    /// Share of empty files.
    pub empty_file_ratio: Option<Ratio>,
    /// How large the hot data is or is to be.
    pub hot_data_size: Option<Size>,
    /// How large the warm data is or is to be.
    pub warm_data_size: Option<Size>,
    /// How large the cold data is or is to be.
    pub cold_data_size: Option<Size>,
    /// How large the freeze data is or is to be.
    pub freeze_data_size: Option<Size>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// Share of data read within 7 days.
    pub hot_data_ratio: Option<Ratio>,
    /// Share of data last read 7 to 30 days ago.
    pub warm_data_ratio: Option<Ratio>,
    /// Share of data last read 30 to 90 days ago.
    pub cold_data_ratio: Option<Ratio>,
    /// Share of data not read for 90 days.
    pub freeze_data_ratio: Option<Ratio>,
    /// How many there are in all of this: file day growth.
    pub total_file_day_growth_count: Option<Count>,
    /// How many there are of this: large file day growth.
    pub large_file_day_growth_count: Option<Count>,
    /// How many there are of this: medium file day growth.
    pub medium_file_day_growth_count: Option<Count>,
    /// How many there are of this: small file day growth.
    pub small_file_day_growth_count: Option<Count>,
    /// How many there are of this: tiny file day growth.
    pub tiny_file_day_growth_count: Option<Count>,
    /// How many there are of this: empty file day growth.
    pub empty_file_day_growth_count: Option<Count>,
    /// How large the hot data day growth is or is to be.
    pub hot_data_day_growth_size: Option<Size>,
    /// How large the warm data day growth is or is to be.
    pub warm_data_day_growth_size: Option<Size>,
    /// How large the cold data day growth is or is to be.
    pub cold_data_day_growth_size: Option<Size>,
    /// How large the freeze data day growth is or is to be.
    pub freeze_data_day_growth_size: Option<Size>,
    /// How large the total data day growth is or is to be.
    pub total_data_day_growth_size: Option<Size>,
    /// Growth, day on day, of the number of all files.
    pub total_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files above 1 GB.
    pub large_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 128 MB and 1 GB.
    pub medium_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 10 MB and 128 MB.
    pub small_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files below 10 MB that hold something.
    pub tiny_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of empty files.
    pub empty_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data read within 7 days.
    pub hot_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 7 to 30 days ago.
    pub warm_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 30 to 90 days ago.
    pub cold_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data not read for 90 days.
    pub freeze_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of all the data.
    pub total_data_size_day_growth_ratio: Option<Ratio>,
}

response! {
    DoctorHiveDatabaseMetrics {
        "TableCount" => table_count: value,
        "PartitionNum" => partition_num: value,
        "LargeFileCount" => large_file_count: value,
        "MediumFileCount" => medium_file_count: value,
        "SmallFileCount" => small_file_count: value,
        "TinyFileCount" => tiny_file_count: value,
        "EmptyFileCount" => empty_file_count: value,
        "TotalFileCount" => total_file_count: value,
        "LargeFileRatio" => large_file_ratio: value,
        "MediumFileRatio" => medium_file_ratio: value,
        "SmallFileRatio" => small_file_ratio: value,
        "TinyFileRatio" => tiny_file_ratio: value,
        "EmptyFileRatio" => empty_file_ratio: value,
        "HotDataSize" => hot_data_size: value,
        "WarmDataSize" => warm_data_size: value,
        "ColdDataSize" => cold_data_size: value,
        "FreezeDataSize" => freeze_data_size: value,
        "TotalDataSize" => total_data_size: value,
        "HotDataRatio" => hot_data_ratio: value,
        "WarmDataRatio" => warm_data_ratio: value,
        "ColdDataRatio" => cold_data_ratio: value,
        "FreezeDataRatio" => freeze_data_ratio: value,
        "TotalFileDayGrowthCount" => total_file_day_growth_count: value,
        "LargeFileDayGrowthCount" => large_file_day_growth_count: value,
        "MediumFileDayGrowthCount" => medium_file_day_growth_count: value,
        "SmallFileDayGrowthCount" => small_file_day_growth_count: value,
        "TinyFileDayGrowthCount" => tiny_file_day_growth_count: value,
        "EmptyFileDayGrowthCount" => empty_file_day_growth_count: value,
        "HotDataDayGrowthSize" => hot_data_day_growth_size: value,
        "WarmDataDayGrowthSize" => warm_data_day_growth_size: value,
        "ColdDataDayGrowthSize" => cold_data_day_growth_size: value,
        "FreezeDataDayGrowthSize" => freeze_data_day_growth_size: value,
        "TotalDataDayGrowthSize" => total_data_day_growth_size: value,
        "TotalFileCountDayGrowthRatio" => total_file_count_day_growth_ratio: value,
        "LargeFileCountDayGrowthRatio" => large_file_count_day_growth_ratio: value,
        "MediumFileCountDayGrowthRatio" => medium_file_count_day_growth_ratio: value,
        "SmallFileCountDayGrowthRatio" => small_file_count_day_growth_ratio: value,
        "TinyFileCountDayGrowthRatio" => tiny_file_count_day_growth_ratio: value,
        "EmptyFileCountDayGrowthRatio" => empty_file_count_day_growth_ratio: value,
        "HotDataSizeDayGrowthRatio" => hot_data_size_day_growth_ratio: value,
        "WarmDataSizeDayGrowthRatio" => warm_data_size_day_growth_ratio: value,
        "ColdDataSizeDayGrowthRatio" => cold_data_size_day_growth_ratio: value,
        "FreezeDataSizeDayGrowthRatio" => freeze_data_size_day_growth_ratio: value,
        "TotalDataSizeDayGrowthRatio" => total_data_size_day_growth_ratio: value,
    }
}

/// The formats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DoctorHiveTableFormat {
    /// Name that the format goes by. Example: `TextInputFormat`.
    pub format_name: Option<String>,
    /// How large the format is or is to be. Example: `1000`.
    pub format_size: Option<i64>,
    /// Unit that the format size is counted in. Example: `MB`.
    pub format_size_unit: Option<String>,
    /// Share of the data kept in the format. Example: `0.5`.
    pub format_ratio: Option<f64>,
    /// How large the format day growth is or is to be. Example: `1000`.
    pub format_day_growth_size: Option<i64>,
    /// Growth, day on day, of the data kept in the format. Example: `0.5`.
    pub format_size_day_growth_ratio: Option<f64>,
}

response! {
    DoctorHiveTableFormat {
        "FormatName" => format_name: value,
        "FormatSize" => format_size: value,
        "FormatSizeUnit" => format_size_unit: value,
        "FormatRatio" => format_ratio: value,
        "FormatDayGrowthSize" => format_day_growth_size: value,
        "FormatSizeDayGrowthRatio" => format_size_day_growth_ratio: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorHiveTableMetrics {
    /// How many there are of this: partition.
    pub partition_num: Option<PartitionNum>,
    /// How many there are of this: large file.
    pub large_file_count: Option<Count>,
    /// How many there are of this: medium file.
    pub medium_file_count: Option<Count>,
    /// How many there are of this: small file.
    pub small_file_count: Option<Count>,
    /// How many there are of this: tiny file.
    pub tiny_file_count: Option<Count>,
    /// How many there are of this: empty file.
    pub empty_file_count: Option<Count>,
    /// How many there are in all of this: file.
    pub total_file_count: Option<Count>,
    /// Share of files above 1 GB.
    pub large_file_ratio: Option<Ratio>,
    /// Share of files between 128 MB and 1 GB.
    pub medium_file_ratio: Option<Ratio>,
    /// Share of files between 10 MB and 128 MB.
    pub small_file_ratio: Option<Ratio>,
    /// Share of files below 10 MB that hold something.
    pub tiny_file_ratio: Option<Ratio>,
    /// Share of empty files.
    pub empty_file_ratio: Option<Ratio>,
    /// How large the hot data is or is to be.
    pub hot_data_size: Option<Size>,
    /// How large the warm data is or is to be.
    pub warm_data_size: Option<Size>,
    /// How large the cold data is or is to be.
    pub cold_data_size: Option<Size>,
    /// How large the freeze data is or is to be.
    pub freeze_data_size: Option<Size>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// Share of data read within 7 days.
    pub hot_data_ratio: Option<Ratio>,
    /// Share of data last read 7 to 30 days ago.
    pub warm_data_ratio: Option<Ratio>,
    /// Share of data last read 30 to 90 days ago.
    pub cold_data_ratio: Option<Ratio>,
    /// Share of data not read for 90 days.
    pub freeze_data_ratio: Option<Ratio>,
    /// How many there are in all of this: file day growth.
    pub total_file_day_growth_count: Option<Count>,
    /// How many there are of this: large file day growth.
    pub large_file_day_growth_count: Option<Count>,
    /// How many there are of this: medium file day growth.
    pub medium_file_day_growth_count: Option<Count>,
    /// How many there are of this: small file day growth.
    pub small_file_day_growth_count: Option<Count>,
    /// How many there are of this: tiny file day growth.
    pub tiny_file_day_growth_count: Option<Count>,
    /// How many there are of this: empty file day growth.
    pub empty_file_day_growth_count: Option<Count>,
    /// How large the hot data day growth is or is to be.
    pub hot_data_day_growth_size: Option<Size>,
    /// How large the warm data day growth is or is to be.
    pub warm_data_day_growth_size: Option<Size>,
    /// How large the cold data day growth is or is to be.
    pub cold_data_day_growth_size: Option<Size>,
    /// How large the freeze data day growth is or is to be.
    pub freeze_data_day_growth_size: Option<Size>,
    /// How large the total data day growth is or is to be.
    pub total_data_day_growth_size: Option<Size>,
    /// Growth, day on day, of the number of all files.
    pub total_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files above 1 GB.
    pub large_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 128 MB and 1 GB.
    pub medium_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 10 MB and 128 MB.
    pub small_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files below 10 MB that hold something.
    pub tiny_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of empty files.
    pub empty_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data read within 7 days.
    pub hot_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 7 to 30 days ago.
    pub warm_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 30 to 90 days ago.
    pub cold_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data not read for 90 days.
    pub freeze_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of all the data.
    pub total_data_size_day_growth_ratio: Option<Ratio>,
}

response! {
    DoctorHiveTableMetrics {
        "PartitionNum" => partition_num: value,
        "LargeFileCount" => large_file_count: value,
        "MediumFileCount" => medium_file_count: value,
        "SmallFileCount" => small_file_count: value,
        "TinyFileCount" => tiny_file_count: value,
        "EmptyFileCount" => empty_file_count: value,
        "TotalFileCount" => total_file_count: value,
        "LargeFileRatio" => large_file_ratio: value,
        "MediumFileRatio" => medium_file_ratio: value,
        "SmallFileRatio" => small_file_ratio: value,
        "TinyFileRatio" => tiny_file_ratio: value,
        "EmptyFileRatio" => empty_file_ratio: value,
        "HotDataSize" => hot_data_size: value,
        "WarmDataSize" => warm_data_size: value,
        "ColdDataSize" => cold_data_size: value,
        "FreezeDataSize" => freeze_data_size: value,
        "TotalDataSize" => total_data_size: value,
        "HotDataRatio" => hot_data_ratio: value,
        "WarmDataRatio" => warm_data_ratio: value,
        "ColdDataRatio" => cold_data_ratio: value,
        "FreezeDataRatio" => freeze_data_ratio: value,
        "TotalFileDayGrowthCount" => total_file_day_growth_count: value,
        "LargeFileDayGrowthCount" => large_file_day_growth_count: value,
        "MediumFileDayGrowthCount" => medium_file_day_growth_count: value,
        "SmallFileDayGrowthCount" => small_file_day_growth_count: value,
        "TinyFileDayGrowthCount" => tiny_file_day_growth_count: value,
        "EmptyFileDayGrowthCount" => empty_file_day_growth_count: value,
        "HotDataDayGrowthSize" => hot_data_day_growth_size: value,
        "WarmDataDayGrowthSize" => warm_data_day_growth_size: value,
        "ColdDataDayGrowthSize" => cold_data_day_growth_size: value,
        "FreezeDataDayGrowthSize" => freeze_data_day_growth_size: value,
        "TotalDataDayGrowthSize" => total_data_day_growth_size: value,
        "TotalFileCountDayGrowthRatio" => total_file_count_day_growth_ratio: value,
        "LargeFileCountDayGrowthRatio" => large_file_count_day_growth_ratio: value,
        "MediumFileCountDayGrowthRatio" => medium_file_count_day_growth_ratio: value,
        "SmallFileCountDayGrowthRatio" => small_file_count_day_growth_ratio: value,
        "TinyFileCountDayGrowthRatio" => tiny_file_count_day_growth_ratio: value,
        "EmptyFileCountDayGrowthRatio" => empty_file_count_day_growth_ratio: value,
        "HotDataSizeDayGrowthRatio" => hot_data_size_day_growth_ratio: value,
        "WarmDataSizeDayGrowthRatio" => warm_data_size_day_growth_ratio: value,
        "ColdDataSizeDayGrowthRatio" => cold_data_size_day_growth_ratio: value,
        "FreezeDataSizeDayGrowthRatio" => freeze_data_size_day_growth_ratio: value,
        "TotalDataSizeDayGrowthRatio" => total_data_size_day_growth_ratio: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorJobData {
    /// ID that the service gave the application. Example: `application_1542620905989_****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under.
    /// Example: `CREATE TABLE test...ranks=1 (Stage-1)`.
    pub app_name: Option<String>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// YARN queue the job went to. Example: `DW`.
    pub queue: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// State that the final is in. Example: `KILLED`.
    pub final_status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `SPARK`.
    pub type_: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1673946000000`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: launch. Example: `1665014400000`.
    pub launch_time: Option<i64>,
    /// Time that is set or recorded for this: elapsed. Example: `278`.
    pub elapsed_time: Option<i64>,
    /// When it was finished. Example: `1658388322000`.
    pub finish_time: Option<i64>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorJobMetrics>,
}

response! {
    DoctorJobData {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "User" => user: value,
        "Queue" => queue: value,
        "State" => state: value,
        "FinalStatus" => final_status: value,
        "Type" => type_: value,
        "StartTime" => start_time: value,
        "LaunchTime" => launch_time: value,
        "ElapsedTime" => elapsed_time: value,
        "FinishTime" => finish_time: value,
        "Metrics" => metrics: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct DoctorJobMetrics {
    /// The vcore seconds that are concerned.
    pub vcore_seconds: Option<Seconds>,
    /// The mem seconds that are concerned.
    pub mem_seconds: Option<Seconds>,
}

response! {
    DoctorJobMetrics {
        "VcoreSeconds" => vcore_seconds: value,
        "MemSeconds" => mem_seconds: value,
    }
}

/// Share of the data that lies on the server that serves it.
#[non_exhaustive]
pub struct Locality {
    /// Name that people know the item by. Example: `locality`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `0.5`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `The locality of data`.
    pub description: Option<String>,
}

response! {
    Locality {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct Metrics {
    /// Share of the cores held that were really used.
    pub vcore_utilization: Option<Utilization>,
    /// Share of the memory held that was really used.
    pub mem_utilization: Option<Utilization>,
    /// The vcore seconds that are concerned.
    pub vcore_seconds: Option<Seconds>,
    /// The mem seconds that are concerned.
    pub mem_seconds: Option<Seconds>,
}

response! {
    Metrics {
        "VcoreUtilization" => vcore_utilization: value,
        "MemUtilization" => mem_utilization: value,
        "VcoreSeconds" => vcore_seconds: value,
        "MemSeconds" => mem_seconds: value,
    }
}

/// Load at which the rule acts.
#[non_exhaustive]
pub struct MetricsTrigger {
    /// Seconds over which the load is measured, from 30 to 1800.
    pub time_window: Option<i32>,
    /// How many there are of this: evaluation.
    pub evaluation_count: Option<i32>,
    /// Time between two of this, or the span in which it holds: cool down.
    pub cool_down_interval: Option<i32>,
    /// The time constraints to work on or to narrow the list down to.
    pub time_constraints: Vec<TimeConstraint>,
    /// How the values of the condition logic are compared or joined.
    pub condition_logic_operator: Option<String>,
    /// The conditions to work on or to narrow the list down to.
    pub conditions: Vec<TriggerCondition>,
}

impl MetricsTrigger {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimeWindow`.
    #[inline]
    pub fn time_window(mut self, value: i32) -> Self {
        self.time_window = Some(value);
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `CoolDownInterval`.
    #[inline]
    pub fn cool_down_interval(mut self, value: i32) -> Self {
        self.cool_down_interval = Some(value);
        self
    }
    /// Sets `TimeConstraints`.
    pub fn time_constraints(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeConstraint>>,
    ) -> Self {
        self.time_constraints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConditionLogicOperator`.
    pub fn condition_logic_operator(mut self, value: impl Into<String>) -> Self {
        self.condition_logic_operator = Some(value.into());
        self
    }
    /// Sets `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<TriggerCondition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    MetricsTrigger {
        "TimeWindow" => time_window: value,
        "EvaluationCount" => evaluation_count: value,
        "CoolDownInterval" => cool_down_interval: value,
        "TimeConstraints" => time_constraints: list(""),
        "ConditionLogicOperator" => condition_logic_operator: value,
        "Conditions" => conditions: list(""),
    }
}

/// The node attributes that are concerned.
#[non_exhaustive]
pub struct NodeAttributes {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Role the nodes act under.
    pub ram_role: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Password that belongs to the master root; keep it secret.
    pub master_root_password: Option<String>,
    /// Whether system disks are encrypted.
    pub system_disk_encrypted: Option<bool>,
    /// ID of the system disk KMS key that the call is about.
    pub system_disk_kms_key_id: Option<String>,
    /// Whether data disks are encrypted.
    pub data_disk_encrypted: Option<bool>,
    /// ID of the data disk KMS key that the call is about.
    pub data_disk_kms_key_id: Option<String>,
}

impl NodeAttributes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `RamRole`.
    pub fn ram_role(mut self, value: impl Into<String>) -> Self {
        self.ram_role = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `MasterRootPassword`.
    pub fn master_root_password(mut self, value: impl Into<String>) -> Self {
        self.master_root_password = Some(value.into());
        self
    }
    /// Sets `SystemDiskEncrypted`.
    #[inline]
    pub fn system_disk_encrypted(mut self, value: bool) -> Self {
        self.system_disk_encrypted = Some(value);
        self
    }
    /// Sets `SystemDiskKMSKeyId`.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into());
        self
    }
    /// Sets `DataDiskEncrypted`.
    #[inline]
    pub fn data_disk_encrypted(mut self, value: bool) -> Self {
        self.data_disk_encrypted = Some(value);
        self
    }
    /// Sets `DataDiskKMSKeyId`.
    pub fn data_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.data_disk_kms_key_id = Some(value.into());
        self
    }
}

request! {
    NodeAttributes {
        "VpcId" => vpc_id: field,
        "ZoneId" => zone_id: field,
        "SecurityGroupId" => security_group_id: field,
        "RamRole" => ram_role: field,
        "KeyPairName" => key_pair_name: field,
        "MasterRootPassword" => master_root_password: field,
        "SystemDiskEncrypted" => system_disk_encrypted: field,
        "SystemDiskKMSKeyId" => system_disk_kms_key_id: field,
        "DataDiskEncrypted" => data_disk_encrypted: field,
        "DataDiskKMSKeyId" => data_disk_kms_key_id: field,
    }
}

/// The node group that the item belongs to or stands for.
#[non_exhaustive]
pub struct NodeGroup {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou`.
    pub zone_id: Option<String>,
    /// ID of the node group that the item belongs to or stands for. Example: `ng-869471354ecd****`.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by. Example: `core-1`.
    pub node_group_name: Option<String>,
    /// Which kind of node group it is or is to be. Example: `MASTER`.
    pub node_group_type: Option<String>,
    /// How many there are of this: running node. Example: `3`.
    pub running_node_count: Option<i32>,
    /// Kinds of instance that were found or are concerned. Example: `["ecs.g6.4xlarge"]`.
    pub instance_types: Vec<String>,
    /// Which kind of payment it is or is to be. Example: `Subscription`.
    pub payment_type: Option<String>,
    /// The data disks that were found or are concerned, one entry each.
    pub data_disks: Vec<Disk>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<Disk>,
    /// State that the node group is in. Example: `RESIZING`.
    pub node_group_state: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `CREATED`.
    pub status: Option<String>,
    /// IDs of the additional security groups that were found or are concerned.
    /// Example: `["sg-hp3abbae8lb6lmb1****"]`.
    pub additional_security_group_ids: Vec<String>,
    /// IP address that belongs to the with public. Example: `true`.
    pub with_public_ip: Option<bool>,
    /// IDs of the vSwitches that were found or are concerned.
    /// Example: `["vsw-hp35g7ya5ymw68mmg****"]`.
    pub vswitch_ids: Vec<String>,
    /// What is done about the spot, as rules. Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// The spot bid prices that were found or are concerned, one entry each.
    pub spot_bid_prices: Vec<SpotBidPrice>,
    /// Why it came to the state change. Example: `text`.
    pub state_change_reason: Option<StateChangeReason>,
    /// Whether components finish their work before nodes are taken away. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// Whether a spot node about to be taken back is replaced beforehand. Example: `false`.
    pub spot_instance_remedy: Option<bool>,
    /// What is done about the node resize, as rules. Example: `PRIORITY`.
    pub node_resize_strategy: Option<String>,
    /// Settings of the cost optimized, and what it works with.
    pub cost_optimized_config: Option<CostOptimizedConfig>,
    /// What is done about the deployment set, as rules.
    pub deployment_set_strategy: Option<String>,
}

response! {
    NodeGroup {
        "ZoneId" => zone_id: value,
        "NodeGroupId" => node_group_id: value,
        "NodeGroupName" => node_group_name: value,
        "NodeGroupType" => node_group_type: value,
        "RunningNodeCount" => running_node_count: value,
        "InstanceTypes" => instance_types: list(""),
        "PaymentType" => payment_type: value,
        "DataDisks" => data_disks: list(""),
        "SystemDisk" => system_disk: value,
        "NodeGroupState" => node_group_state: value,
        "Status" => status: value,
        "AdditionalSecurityGroupIds" => additional_security_group_ids: list(""),
        "WithPublicIp" => with_public_ip: value,
        "VSwitchIds" => vswitch_ids: list(""),
        "SpotStrategy" => spot_strategy: value,
        "SpotBidPrices" => spot_bid_prices: list(""),
        "StateChangeReason" => state_change_reason: value,
        "GracefulShutdown" => graceful_shutdown: value,
        "SpotInstanceRemedy" => spot_instance_remedy: value,
        "NodeResizeStrategy" => node_resize_strategy: value,
        "CostOptimizedConfig" => cost_optimized_config: value,
        "DeploymentSetStrategy" => deployment_set_strategy: value,
    }
}

/// The node groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NodeGroupConfig {
    /// **Required.** Which kind of node group it is or is to be.
    pub node_group_type: Option<String>,
    /// Name that the node group goes by.
    pub node_group_name: Option<String>,
    /// Which kind of payment it is or is to be.
    pub payment_type: Option<String>,
    /// Settings of the subscription, and what it works with.
    pub subscription_config: Option<SubscriptionConfig>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// The spot bid prices to work on or to narrow the list down to. Items: at most 100.
    pub spot_bid_prices: Vec<SpotBidPrice>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 20.
    pub vswitch_ids: Vec<String>,
    /// IP address that belongs to the with public.
    pub with_public_ip: Option<bool>,
    /// IDs of the additional security groups to work on or to narrow the list down to.
    /// Items: at most 5.
    pub additional_security_group_ids: Vec<String>,
    /// Kinds of instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_types: Vec<String>,
    /// How many there are of this: node.
    pub node_count: Option<i32>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<Disk>,
    /// The data disks to work on or to narrow the list down to. Items: at most 1.
    pub data_disks: Vec<Disk>,
    /// Whether components finish their work before nodes are taken away.
    pub graceful_shutdown: Option<bool>,
    /// Whether a spot node about to be taken back is replaced beforehand.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go nodes fill in when not enough spot nodes can be had.
    pub compensate_with_on_demand: Option<bool>,
    /// What is done about the node resize, as rules.
    pub node_resize_strategy: Option<String>,
    /// Settings of the cost optimized, and what it works with.
    pub cost_optimized_config: Option<CostOptimizedConfig>,
    /// What is done about the deployment set, as rules.
    pub deployment_set_strategy: Option<String>,
    /// Tags that the component carries.
    pub component_tags: Vec<String>,
    /// What is done about the auto scaling, as rules.
    pub auto_scaling_policy: Option<AutoScalingPolicy>,
    /// The private pool options that are concerned.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl NodeGroupConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupType`, which is required.
    pub fn node_group_type(mut self, value: impl Into<String>) -> Self {
        self.node_group_type = Some(value.into());
        self
    }
    /// Sets `NodeGroupName`.
    pub fn node_group_name(mut self, value: impl Into<String>) -> Self {
        self.node_group_name = Some(value.into());
        self
    }
    /// Sets `PaymentType`.
    pub fn payment_type(mut self, value: impl Into<String>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionConfig`.
    pub fn subscription_config(mut self, value: impl Into<SubscriptionConfig>) -> Self {
        self.subscription_config = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotBidPrices`.
    pub fn spot_bid_prices(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpotBidPrice>>,
    ) -> Self {
        self.spot_bid_prices = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WithPublicIp`.
    #[inline]
    pub fn with_public_ip(mut self, value: bool) -> Self {
        self.with_public_ip = Some(value);
        self
    }
    /// Sets `AdditionalSecurityGroupIds`.
    pub fn additional_security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeCount`.
    #[inline]
    pub fn node_count(mut self, value: i32) -> Self {
        self.node_count = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<Disk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `DataDisks`.
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<Disk>>,
    ) -> Self {
        self.data_disks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GracefulShutdown`.
    #[inline]
    pub fn graceful_shutdown(mut self, value: bool) -> Self {
        self.graceful_shutdown = Some(value);
        self
    }
    /// Sets `SpotInstanceRemedy`.
    #[inline]
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }
    /// Sets `CompensateWithOnDemand`.
    #[inline]
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }
    /// Sets `NodeResizeStrategy`.
    pub fn node_resize_strategy(mut self, value: impl Into<String>) -> Self {
        self.node_resize_strategy = Some(value.into());
        self
    }
    /// Sets `CostOptimizedConfig`.
    pub fn cost_optimized_config(
        mut self,
        value: impl Into<CostOptimizedConfig>,
    ) -> Self {
        self.cost_optimized_config = Some(value.into());
        self
    }
    /// Sets `DeploymentSetStrategy`.
    pub fn deployment_set_strategy(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_strategy = Some(value.into());
        self
    }
    /// Sets `ComponentTags`.
    pub fn component_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoScalingPolicy`.
    pub fn auto_scaling_policy(mut self, value: impl Into<AutoScalingPolicy>) -> Self {
        self.auto_scaling_policy = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
}

request! {
    NodeGroupConfig {
        "NodeGroupType" => node_group_type: field,
        "NodeGroupName" => node_group_name: field,
        "PaymentType" => payment_type: field,
        "SubscriptionConfig" => subscription_config: field,
        "SpotStrategy" => spot_strategy: field,
        "SpotBidPrices" => spot_bid_prices: field,
        "VSwitchIds" => vswitch_ids: field,
        "WithPublicIp" => with_public_ip: field,
        "AdditionalSecurityGroupIds" => additional_security_group_ids: field,
        "InstanceTypes" => instance_types: field,
        "NodeCount" => node_count: field,
        "SystemDisk" => system_disk: field,
        "DataDisks" => data_disks: field,
        "GracefulShutdown" => graceful_shutdown: field,
        "SpotInstanceRemedy" => spot_instance_remedy: field,
        "CompensateWithOnDemand" => compensate_with_on_demand: field,
        "NodeResizeStrategy" => node_resize_strategy: field,
        "CostOptimizedConfig" => cost_optimized_config: field,
        "DeploymentSetStrategy" => deployment_set_strategy: field,
        "ComponentTags" => component_tags: field,
        "AutoScalingPolicy" => auto_scaling_policy: field,
        "PrivatePoolOptions" => private_pool_options: field,
    }
}

/// Nodes the script runs on.
#[non_exhaustive]
pub struct NodeSelector {
    /// Which kind of node select it is or is to be.
    pub node_select_type: Option<String>,
    /// Names of the nodes to work on or to narrow the list down to.
    pub node_names: Vec<String>,
    /// ID of the node group that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub node_group_id: Option<String>,
    /// IDs of the node groups to work on or to narrow the list down to.
    pub node_group_ids: Vec<String>,
    /// Kinds of node group to work on or to narrow the list down to. Items: at most 10.
    pub node_group_types: Vec<String>,
    /// Name that the node group goes by.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub node_group_name: Option<String>,
    /// Names of the node groups to work on or to narrow the list down to.
    pub node_group_names: Vec<String>,
}

impl NodeSelector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeSelectType`.
    pub fn node_select_type(mut self, value: impl Into<String>) -> Self {
        self.node_select_type = Some(value.into());
        self
    }
    /// Sets `NodeNames`.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `NodeGroupIds`.
    pub fn node_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeGroupTypes`.
    pub fn node_group_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeGroupName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn node_group_name(mut self, value: impl Into<String>) -> Self {
        self.node_group_name = Some(value.into());
        self
    }
    /// Sets `NodeGroupNames`.
    pub fn node_group_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_names = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    NodeSelector {
        "NodeSelectType" => node_select_type: value,
        "NodeNames" => node_names: list(""),
        "NodeGroupId" => node_group_id: value,
        "NodeGroupIds" => node_group_ids: list(""),
        "NodeGroupTypes" => node_group_types: list(""),
        "NodeGroupName" => node_group_name: value,
        "NodeGroupNames" => node_group_names: list(""),
    }
}

/// How many there are of this: partition.
#[non_exhaustive]
pub struct PartitionNum {
    /// Name that people know the item by. Example: `partitionNum`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1000`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `Number of partitions`.
    pub description: Option<String>,
}

response! {
    PartitionNum {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// The private pool options that are concerned.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// IDs of the private pools to work on or to narrow the list down to.
    pub private_pool_ids: Vec<String>,
    /// Which private capacity pool the nodes are taken from.
    pub match_criteria: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrivatePoolIds`.
    pub fn private_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

request! {
    PrivatePoolOptions {
        "PrivatePoolIds" => private_pool_ids: field,
        "MatchCriteria" => match_criteria: field,
    }
}

/// The promotions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Promotion {
    /// Name that the promotion goes by.
    pub promotion_name: Option<String>,
    /// Free text that tells people about the promotion.
    pub promotion_desc: Option<String>,
    /// **Required.** Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
    /// Code that stands for the promotion option, for programs to act on.
    pub promotion_option_code: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
}

impl Promotion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PromotionName`.
    pub fn promotion_name(mut self, value: impl Into<String>) -> Self {
        self.promotion_name = Some(value.into());
        self
    }
    /// Sets `PromotionDesc`.
    pub fn promotion_desc(mut self, value: impl Into<String>) -> Self {
        self.promotion_desc = Some(value.into());
        self
    }
    /// Sets `PromotionOptionNo`, which is required.
    pub fn promotion_option_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_option_no = Some(value.into());
        self
    }
    /// Sets `PromotionOptionCode`.
    pub fn promotion_option_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_option_code = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
}

request! {
    Promotion {
        "PromotionName" => promotion_name: field,
        "PromotionDesc" => promotion_desc: field,
        "PromotionOptionNo" => promotion_option_no: field,
        "PromotionOptionCode" => promotion_option_code: field,
        "ProductCode" => product_code: field,
    }
}

/// Span in which the job started.
#[non_exhaustive]
pub struct Range {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl Range {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    Range {
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
    }
}

/// Growth, day on day, of the number of all files.
#[non_exhaustive]
pub struct Ratio {
    /// Name that people know the item by. Example: `vcoreSecondsDayGrowthRatio`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `0.22`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Ratio {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// Reads in the day.
#[non_exhaustive]
pub struct Request {
    /// Name that people know the item by. Example: `totalReadRequest`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `430`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Request {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// Rules that apply to the scaling, one entry each.
#[non_exhaustive]
pub struct ScalingRule {
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** Which kind of trigger it is or is to be.
    pub trigger_type: Option<String>,
    /// **Required.** Which kind of activity it is or is to be.
    pub activity_type: Option<String>,
    /// **Required.** Value that the adjustment has or is given.
    pub adjustment_value: Option<i32>,
    /// Times at which the rule acts.
    pub time_trigger: Option<TimeTrigger>,
    /// Load at which the rule acts.
    pub metrics_trigger: Option<MetricsTrigger>,
    /// Value that the min adjustment has or is given.
    pub min_adjustment_value: Option<i32>,
}

impl ScalingRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `TriggerType`, which is required.
    pub fn trigger_type(mut self, value: impl Into<String>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `ActivityType`, which is required.
    pub fn activity_type(mut self, value: impl Into<String>) -> Self {
        self.activity_type = Some(value.into());
        self
    }
    /// Sets `AdjustmentValue`, which is required.
    #[inline]
    pub fn adjustment_value(mut self, value: i32) -> Self {
        self.adjustment_value = Some(value);
        self
    }
    /// Sets `TimeTrigger`.
    pub fn time_trigger(mut self, value: impl Into<TimeTrigger>) -> Self {
        self.time_trigger = Some(value.into());
        self
    }
    /// Sets `MetricsTrigger`.
    pub fn metrics_trigger(mut self, value: impl Into<MetricsTrigger>) -> Self {
        self.metrics_trigger = Some(value.into());
        self
    }
    /// Sets `MinAdjustmentValue`.
    #[inline]
    pub fn min_adjustment_value(mut self, value: i32) -> Self {
        self.min_adjustment_value = Some(value);
        self
    }
}

request! {
    ScalingRule {
        "RuleName" => rule_name: field,
        "TriggerType" => trigger_type: field,
        "ActivityType" => activity_type: field,
        "AdjustmentValue" => adjustment_value: field,
        "TimeTrigger" => time_trigger: field,
        "MetricsTrigger" => metrics_trigger: field,
        "MinAdjustmentValue" => min_adjustment_value: field,
    }
}

/// The bootstrap scripts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Script {
    /// **Required.** Name that the script goes by.
    pub script_name: Option<String>,
    /// **Required.** Path under which the script is found.
    pub script_path: Option<String>,
    /// The script args that are concerned.
    pub script_args: Option<String>,
    /// Rank that decides which item goes first when several fit.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub priority: Option<i32>,
    /// **Required.** Nodes the script runs on.
    pub node_selector: Option<NodeSelector>,
    /// When the script runs: before the applications are installed or after they have started.
    pub execution_moment: Option<String>,
    /// What is done about the execution fail, as rules.
    pub execution_fail_strategy: Option<String>,
}

impl Script {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScriptName`, which is required.
    pub fn script_name(mut self, value: impl Into<String>) -> Self {
        self.script_name = Some(value.into());
        self
    }
    /// Sets `ScriptPath`, which is required.
    pub fn script_path(mut self, value: impl Into<String>) -> Self {
        self.script_path = Some(value.into());
        self
    }
    /// Sets `ScriptArgs`.
    pub fn script_args(mut self, value: impl Into<String>) -> Self {
        self.script_args = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `NodeSelector`, which is required.
    pub fn node_selector(mut self, value: impl Into<NodeSelector>) -> Self {
        self.node_selector = Some(value.into());
        self
    }
    /// Sets `ExecutionMoment`.
    pub fn execution_moment(mut self, value: impl Into<String>) -> Self {
        self.execution_moment = Some(value.into());
        self
    }
    /// Sets `ExecutionFailStrategy`.
    pub fn execution_fail_strategy(mut self, value: impl Into<String>) -> Self {
        self.execution_fail_strategy = Some(value.into());
        self
    }
}

request! {
    Script {
        "ScriptName" => script_name: field,
        "ScriptPath" => script_path: field,
        "ScriptArgs" => script_args: field,
        "Priority" => priority: field,
        "NodeSelector" => node_selector: field,
        "ExecutionMoment" => execution_moment: field,
        "ExecutionFailStrategy" => execution_fail_strategy: field,
    }
}

/// The vcore seconds that are concerned.
#[non_exhaustive]
pub struct Seconds {
    /// Name that people know the item by. Example: `vcoreSeconds`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `11123`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in. Example: `VCores * Sec`.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Seconds {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// How large the total data is or is to be.
#[non_exhaustive]
pub struct Size {
    /// Name that people know the item by. Example: `readSize`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `504888659968`.
    pub value: Option<i64>,
    /// Unit that the figure beside it is counted in. Example: `MB`.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Size {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}

/// The spot bid prices to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SpotBidPrice {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Price that applies to the bid.
    pub bid_price: Option<f64>,
}

impl SpotBidPrice {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `BidPrice`.
    #[inline]
    pub fn bid_price(mut self, value: f64) -> Self {
        self.bid_price = Some(value);
        self
    }
}

response! {
    SpotBidPrice {
        "InstanceType" => instance_type: value,
        "BidPrice" => bid_price: value,
    }
}

/// Why it came to the state change.
#[non_exhaustive]
pub struct StateChangeReason {
    /// Code for programs to act on, as a rule that of the result. Example: `OutOfStock`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    StateChangeReason {
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Settings of the subscription, and what it works with.
#[non_exhaustive]
pub struct SubscriptionConfig {
    /// Unit that the payment duration is counted in.
    pub payment_duration_unit: Option<String>,
    /// How long the payment lasts.
    pub payment_duration: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Unit that the auto renew duration is counted in.
    pub auto_renew_duration_unit: Option<String>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
}

impl SubscriptionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PaymentDurationUnit`.
    pub fn payment_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.payment_duration_unit = Some(value.into());
        self
    }
    /// Sets `PaymentDuration`.
    #[inline]
    pub fn payment_duration(mut self, value: i32) -> Self {
        self.payment_duration = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewDurationUnit`.
    pub fn auto_renew_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_duration_unit = Some(value.into());
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

response! {
    SubscriptionConfig {
        "PaymentDurationUnit" => payment_duration_unit: value,
        "PaymentDuration" => payment_duration: value,
        "AutoRenew" => auto_renew: value,
        "AutoRenewDurationUnit" => auto_renew_duration_unit: value,
        "AutoRenewDuration" => auto_renew_duration: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The time constraints to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TimeConstraint {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl TimeConstraint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

response! {
    TimeConstraint {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Times at which the rule acts.
#[non_exhaustive]
pub struct TimeTrigger {
    /// Time that is set or recorded for this: launch.
    pub launch_time: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Time that is set or recorded for this: launch expiration.
    pub launch_expiration_time: Option<i32>,
    /// Which kind of recurrence it is or is to be.
    pub recurrence_type: Option<String>,
    /// Value that the recurrence has or is given.
    pub recurrence_value: Option<String>,
}

impl TimeTrigger {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LaunchTime`.
    pub fn launch_time(mut self, value: impl Into<String>) -> Self {
        self.launch_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `LaunchExpirationTime`.
    #[inline]
    pub fn launch_expiration_time(mut self, value: i32) -> Self {
        self.launch_expiration_time = Some(value);
        self
    }
    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<String>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }
    /// Sets `RecurrenceValue`.
    pub fn recurrence_value(mut self, value: impl Into<String>) -> Self {
        self.recurrence_value = Some(value.into());
        self
    }
}

response! {
    TimeTrigger {
        "LaunchTime" => launch_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "LaunchExpirationTime" => launch_expiration_time: value,
        "RecurrenceType" => recurrence_type: value,
        "RecurrenceValue" => recurrence_value: value,
    }
}

/// The conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TriggerCondition {
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The statistics that are concerned.
    pub statistics: Option<String>,
    /// How the values of the comparison are compared or joined.
    pub comparison_operator: Option<String>,
    /// Value at which it takes effect.
    pub threshold: Option<f64>,
}

impl TriggerCondition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
}

response! {
    TriggerCondition {
        "MetricName" => metric_name: value,
        "Tags" => tags: list(""),
        "Statistics" => statistics: value,
        "ComparisonOperator" => comparison_operator: value,
        "Threshold" => threshold: value,
    }
}

/// Share of the cores held that were really used.
#[non_exhaustive]
pub struct Utilization {
    /// Name that people know the item by. Example: `vcoreUtilization`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `32.1`.
    pub value: Option<f64>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Utilization {
        "Name" => name: value,
        "Value" => value: value,
        "Unit" => unit: value,
        "Description" => description: value,
    }
}
